import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { FamilyMessageKind } from '#shared/domain/enrolment/family-messages.ts';
import type { AppError } from '#shared/errors.ts';
import { copyText } from '#renderer/ui/copy-text.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { useActs } from './acts.tsx';
import { useAct, useRead } from './queries.ts';

type Messages = OutputOf<Contract['messages']['show']>;

interface MessageDialogProps {
  candidate: string;
  /** What is offered first, where it fits the child. */
  first?: FamilyMessageKind;
  onClose: () => void;
}

/** Salin pesan WA: a short text that fits the child, copied to be pasted by hand. */
export function MessageDialog(props: MessageDialogProps) {
  const { candidate } = props;
  const { data } = useRead('messages.show', { candidate }, { keepPrevious: false });
  return data === undefined ? null : <Chosen {...props} of={data} />;
}

function Chosen({ candidate, first, of, onClose }: MessageDialogProps & { of: Messages }) {
  const t = useTranslations('messages');
  const acts = useActs();
  const note = useAct('messages.copied');
  const [kind, setKind] = useState<FamilyMessageKind | null>(
    of.messages.find((one) => one.kind === first)?.kind ?? of.messages[0]?.kind ?? null,
  );
  const [failed, setFailed] = useState(false);
  const chosen = of.messages.find((one) => one.kind === kind);
  const copy = async (): Promise<void> => {
    if (chosen === undefined) return onClose();
    // First the clipboard: only a key or click that was just made may write to it.
    if (!copyText(chosen.text)) return setFailed(true);
    const reply = await note.run({ candidate, kind: chosen.kind });
    onClose();
    if (reply.ok) acts.done({ text: t('copied', { name: of.name }) });
    else acts.refused(reply.error as AppError);
  };
  const whom = {
    guardian: of.guardian ?? t('noGuardian'),
    phone: of.phone ?? t('noPhone'),
  };
  return (
    <FormDialog
      opened
      title={t('title', { name: of.name })}
      lead={t('lead')}
      submit={t('submit')}
      busy={note.busy || chosen === undefined}
      onCancel={onClose}
      onSubmit={() => void copy()}
      {...(failed ? { notice: t('notCopied') } : {})}
    >
      <p>{t('to', whom)}</p>
      {chosen === undefined ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <Select
            data-autofocus
            label={t('kind')}
            allowDeselect={false}
            data={of.messages.map((one) => ({ value: one.kind, label: t(`kinds.${one.kind}`) }))}
            value={chosen.kind}
            onChange={(value) => setKind(value as FamilyMessageKind | null)}
          />
          <Textarea
            label={t('text')}
            readOnly
            autosize
            minRows={6}
            maxRows={14}
            value={chosen.text}
          />
        </>
      )}
    </FormDialog>
  );
}
