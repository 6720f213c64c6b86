import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import type { AppError } from '#shared/errors.ts';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { type PastedList, useTakeRows } from '#renderer/app/pasted-rows.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

interface PasteDialogProps {
  list: ImportList;
  onRows: (pasted: PastedList) => void;
  onCancel: () => void;
}

/** Rows copied in Excel or a chat, pasted where they can be seen before they are tried. */
export function PasteDialog({ list, onRows, onCancel }: PasteDialogProps) {
  const t = useTranslations('transfer.paste');
  const take = useTakeRows();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const send = async (hasFiles: boolean): Promise<void> => {
    const reply = await take(text, hasFiles, list);
    if (reply.ok) onRows(reply.value);
    else setRefusal(reply.error as AppError);
  };
  return (
    <FormDialog
      opened
      width={720}
      title={t('dialog')}
      lead={t('lead')}
      submit={t('submit')}
      onSubmit={() => void send(false)}
      onCancel={onCancel}
      {...(refusal === null ? {} : { notice: <RefusalNotice refusal={refusal} /> })}
    >
      <Textarea
        label={t('field')}
        description={t('hint')}
        data-autofocus
        rows={8}
        spellCheck={false}
        wrap="off"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setRefusal(null);
        }}
        onPaste={({ clipboardData }) => {
          if (clipboardData.files.length > 0 && clipboardData.getData('text/plain') === '')
            setRefusal({ code: 'imports.paste-image', list });
        }}
      />
    </FormDialog>
  );
}
