import { NumberInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { FARTHEST_MM, TENTHS } from '#shared/domain/papers/printer-offset.ts';
import { CommandDialog, type DialogFields } from '#renderer/app/CommandDialog.tsx';
import { NameList } from '#renderer/ui/NameList.tsx';
import { useOffsetWords } from '#renderer/app/offset-words.ts';
import type { PrinterRow, Profiles } from './printer-rows.ts';
import { HistoryDialog } from './HistoryDialog.tsx';

interface OffsetDialogProps {
  row: PrinterRow;
  onClose: () => void;
}

interface Values {
  right: number | string;
  down: number | string;
}

/** How far everything printed there from today on is put right. */
export function OffsetDialog({ row, onClose }: OffsetDialogProps) {
  const t = useTranslations('printers');
  const { printer, label, size, right, down } = row;
  return (
    <CommandDialog
      channel="printers.setOffset"
      title={t('setTitle', { printer: label, size })}
      lead={t('setLead')}
      submit={t('setSubmit')}
      initial={{ right, down } as Values}
      input={(values) => ({ printer, size, ...values })}
      said={() => t('done', { printer: label, size })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Millimetres fields={fields} name="right" />
          <Millimetres fields={fields} name="down" />
        </>
      )}
    </CommandDialog>
  );
}

function Millimetres({ fields, name }: { fields: DialogFields<Values>; name: keyof Values }) {
  const t = useTranslations('printers');
  return (
    <NumberInput
      {...fields.field(name)}
      label={t(name)}
      decimalSeparator=","
      step={0.5}
      stepHoldDelay={500}
      stepHoldInterval={100}
      startValue={0}
      clampBehavior="none"
      min={-FARTHEST_MM}
      max={FARTHEST_MM}
      onChange={(value) => fields.set({ [name]: value })}
    />
  );
}

interface OffsetHistoryProps extends OffsetDialogProps {
  /** What was set of this printer and paper, newest first. */
  set: Profiles;
}

/** Since when a printer was put right how far, and by whom. */
export function OffsetHistory({ row, set, onClose }: OffsetHistoryProps) {
  const t = useTranslations('printers');
  const say = useOffsetWords();
  return (
    <HistoryDialog
      title={t('historyTitle', { printer: row.label, size: row.size })}
      lead={t('historyLead')}
      size={480}
      onClose={onClose}
    >
      <NameList
        names={set.map(({ uid, from, by, right, down }) => ({
          id: uid,
          name: t('sinceBy', { from: longDate(from), by }),
          line: say({ right: right * TENTHS, down: down * TENTHS }),
        }))}
      />
    </HistoryDialog>
  );
}
