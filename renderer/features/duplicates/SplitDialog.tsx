import { Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { APART_REASONS, type ApartReason } from '#shared/domain/duplicates/apart-reasons.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { LinesField } from '#renderer/app/dialog-inputs.tsx';
import type { Pair } from './PairView.tsx';

interface SplitDialogProps {
  pair: Pair;
  onClose: () => void;
  onDone: () => void;
}

/** They are two people after all: what the merge moved goes back. */
export function SplitDialog({ pair: { first, second }, onClose, onDone }: SplitDialogProps) {
  const t = useTranslations('duplicates');
  return (
    <CommandDialog
      channel="duplicates.split"
      title={t('splitDialog.title')}
      lead={t('splitDialog.lead')}
      submit={t('splitDialog.submit')}
      initial={{ reason: 'twins' as ApartReason, note: '' }}
      input={({ reason, note }) => ({
        first: first.person,
        second: second.person,
        reason,
        note,
      })}
      said={(done) => t('splitDialog.done', done)}
      onClose={onClose}
      onDone={onDone}
    >
      {(fields) => (
        <>
          <Select
            {...fields.field('reason')}
            label={t('splitDialog.reason')}
            required
            allowDeselect={false}
            data={APART_REASONS.map((value) => ({ value, label: t(`apart.${value}`) }))}
            onChange={(reason) => {
              if (reason !== null) fields.set({ reason });
            }}
          />
          <LinesField
            fields={fields}
            name="note"
            label={t('note')}
            most={300}
            required={fields.values.reason === 'other'}
          />
        </>
      )}
    </CommandDialog>
  );
}
