import { Button } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '#renderer/app/api.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import type { ResidentDialogProps } from './MoveDialogs.tsx';

/** A photo of somebody, above all of who came without a name; an attachment of the person. */
export function PhotoDialog({ resident, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs.photo');
  const acts = useActs();
  const form = useCommandForm('attachments.add', 'photo');
  const [chosen, setChosen] = useState<{ file: string; name: string } | null>(null);
  const { name } = resident;
  const choose = async () => {
    const reply = await api.files.pick({ purpose: 'attachment' });
    if (reply.ok && reply.value) setChosen(reply.value);
  };
  const submit = async () => {
    const file = chosen?.file ?? '';
    const done = await form.send({ candidate: resident.person, kind: 'photo', file });
    if (!done) return;
    onClose();
    acts.done({ text: t('done', { name }), undo: true });
  };
  const problem = form.problem('file');
  return (
    <FormDialog
      opened
      title={t('title', { name })}
      lead={t('lead')}
      submit={t('submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      notice={form.refusal ? <RefusalNotice refusal={form.refusal} /> : undefined}
    >
      <div>
        <Button
          id={form.idOf('file')}
          leftSection={<IconCamera size={ICON.text} stroke={STROKE} aria-hidden="true" />}
          onClick={() => void choose()}
        >
          {chosen === null ? t('choose') : chosen.name}
        </Button>
        {problem === undefined ? null : <p className="source">{problem}</p>}
      </div>
    </FormDialog>
  );
}
