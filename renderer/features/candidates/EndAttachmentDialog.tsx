import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AttachmentItem } from '#shared/contract/candidate-record.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { noticeOf } from './Refused.tsx';

interface EndAttachmentDialogProps {
  attachment: AttachmentItem;
  onClose: () => void;
}

/** Ends an attachment with its reason; nothing is deleted. */
export function EndAttachmentDialog({ attachment, onClose }: EndAttachmentDialogProps) {
  const t = useTranslations('attachments');
  const acts = useActs();
  const form = useCommandForm('attachments.end', 'end');
  const [reason, setReason] = useState('');
  const submit = async () => {
    const done = await form.send({ uid: attachment.uid, reason });
    if (!done) return;
    onClose();
    acts.done({ text: t('ended', { name: done.fileName }), undo: true });
  };
  return (
    <FormDialog
      opened
      title={t('endTitle', { name: attachment.fileName })}
      lead={t('endLead')}
      submit={t('end')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...noticeOf(form.refusal)}
    >
      <TextInput
        id={form.idOf('reason')}
        label={t('endReason')}
        required
        value={reason}
        error={form.problem('reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
