import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { addDays } from '#shared/days.ts';
import { useRead } from '#renderer/app/queries.ts';
import type { DryRunInput } from '#renderer/features/transfer/use-import.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { type FieldProblem, FormDialog } from '#renderer/ui/FormDialog.tsx';

type Permit = NonNullable<DryRunInput['permit']>;
const TEXTS = ['reason', 'letterNo', 'grantedBy'] as const;
/** Until when a permit is proposed to hold: a month, as in Settings; the person decides. */
const PROPOSED_DAYS = 30;

interface PlacesPermitDialogProps {
  onCancel: () => void;
  onSubmit: (permit: Permit) => void;
}

/** Asks who lets the school hold more pupils than its numbers, by which letter, until when. */
export function PlacesPermitDialog({ onCancel, onSubmit }: PlacesPermitDialogProps) {
  const t = useTranslations('transfer.dryRun.over');
  const settings = useTranslations('settings');
  const today = useRead('home.clock', {}).data?.today ?? '';
  const [values, setValues] = useState({ reason: '', letterNo: '', grantedBy: '', until: '' });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const label = {
    reason: settings('fields.reason'),
    letterNo: settings('fields.letterNo'),
    grantedBy: settings('permits.by'),
  };
  const idOf = (name: keyof Permit): string => `izin-${name}`;
  const error = (name: keyof Permit): string | undefined =>
    problems.find(({ field }) => field === idOf(name))?.message;
  const until = values.until || (today === '' ? '' : addDays(today, PROPOSED_DAYS));
  const submit = (): void => {
    const permit = { ...values, until };
    const empty = [...TEXTS, 'until' as const].filter((name) => permit[name].trim() === '');
    setProblems(empty.map((name) => ({ field: idOf(name), message: t('empty') })));
    if (empty.length === 0) onSubmit(permit);
  };
  return (
    <FormDialog
      opened
      title={t('dialog')}
      lead={t('lead')}
      submit={t('submit')}
      onSubmit={submit}
      onCancel={onCancel}
      problems={problems}
    >
      {TEXTS.map((name) => (
        <TextInput
          key={name}
          id={idOf(name)}
          label={label[name]}
          required
          value={values[name]}
          error={error(name)}
          onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
        />
      ))}
      <DateField
        id={idOf('until')}
        label={settings('permits.until')}
        required
        today={today}
        value={until}
        error={error('until')}
        onChange={(next) => setValues({ ...values, until: next })}
      />
    </FormDialog>
  );
}
