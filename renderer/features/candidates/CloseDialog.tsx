import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import type { CloseReason } from '#shared/domain/candidates/close-reasons.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useReasonChoice } from '#renderer/app/reason-choice.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { noticeOf } from './Refused.tsx';

interface CloseDialogProps {
  record: CandidateRecord;
  onClose: () => void;
}

/** Ends a candidacy with a reason from the list. */
export function CloseDialog({ record, onClose }: CloseDialogProps) {
  const t = useTranslations('candidates');
  const acts = useActs();
  const today = useRead('home.clock', {}).data?.today ?? '';
  const form = useCommandForm('candidates.close', 'close');
  const [reason, setReason] = useState<string | null>(null);
  const [closedOn, setClosedOn] = useState(today);
  const [note, setNote] = useState('');
  const reasons = useReasonChoice('close', (code) => t(`reasons.${code as CloseReason}`));
  const { name } = record.person;
  const submit = async () => {
    const done = await form.send({ uid: record.uid, reason, closedOn, note });
    if (!done) return;
    onClose();
    acts.done({ text: t('done.closed', { name }), undo: true });
  };
  return (
    <FormDialog
      opened
      title={t('closeDialog.title', { name })}
      lead={t('closeDialog.lead')}
      submit={t('closeDialog.submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...noticeOf(form.refusal)}
    >
      <Select
        id={form.idOf('reason')}
        label={t('closeDialog.reason')}
        required
        data={reasons.data}
        value={reason}
        error={form.problem('reason')}
        onChange={(value) => {
          const picked = reasons.pick(value, note);
          setReason(value === null ? null : picked.reason);
          setNote(picked.note);
        }}
      />
      <DateField
        id={form.idOf('closedOn')}
        label={t('closeDialog.closedOn')}
        required
        today={today}
        value={closedOn}
        error={form.problem('closedOn')}
        onChange={setClosedOn}
      />
      <Textarea
        id={form.idOf('note')}
        label={t('closeDialog.note')}
        autosize
        minRows={2}
        required={reason === 'other'}
        value={note}
        error={form.problem('note')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
