import { Button, Select } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { ATTACHMENT_KINDS, type AttachmentKind } from '#shared/domain/people/attachment-kinds.ts';
import { api } from '#renderer/app/api.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { noticeOf } from './Refused.tsx';

interface AttachDialogProps {
  record: CandidateRecord;
  onClose: () => void;
}

/** Attaches a photo or scan; what it shows is asked, for a name tells little. */
export function AttachDialog({ record, onClose }: AttachDialogProps) {
  const t = useTranslations('attachments');
  const acts = useActs();
  const form = useCommandForm('attachments.add', 'attach');
  const [kind, setKind] = useState<AttachmentKind>('family_card');
  const [chosen, setChosen] = useState<{ file: string; name: string } | null>(null);
  const choose = async () => {
    const reply = await api.files.pick({ purpose: 'attachment' });
    if (reply.ok && reply.value) setChosen(reply.value);
  };
  const submit = async () => {
    const done = await form.send({ candidate: record.uid, kind, file: chosen?.file ?? '' });
    if (!done) return;
    onClose();
    acts.done({ text: t('added', { name: done.fileName }), undo: true });
  };
  const problem = form.problem('file');
  return (
    <FormDialog
      opened
      title={t('title', { name: record.person.name })}
      lead={t('lead')}
      submit={t('submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...noticeOf(form.refusal)}
    >
      <Select
        id={form.idOf('kind')}
        label={t('kind')}
        allowDeselect={false}
        data={ATTACHMENT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={kind}
        onChange={(value) => setKind(value as AttachmentKind)}
      />
      <div>
        <Button
          id={form.idOf('file')}
          leftSection={<IconPaperclip size={ICON.text} stroke={STROKE} aria-hidden="true" />}
          onClick={() => void choose()}
        >
          {chosen === null ? t('choose') : t('chosen', { name: chosen.name })}
        </Button>
        {problem === undefined ? null : <p className="source">{problem}</p>}
      </div>
    </FormDialog>
  );
}
