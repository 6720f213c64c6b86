import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FaultLine } from '#shared/contract/import-shapes.ts';
import { useFaultTexts } from '#renderer/features/transfer/fault-text.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

interface RetypeDialogProps {
  fault: FaultLine;
  onSubmit: (text: string) => void;
  onCancel: () => void;
  /** The row comes in without its spoilt NIK. */
  onWithoutNik?: (() => void) | undefined;
}

/** The whole sentence of a fault, what stands in the cell, and what is right instead. */
export function RetypeDialog({ fault, onSubmit, onCancel, onWithoutNik }: RetypeDialogProps) {
  const t = useTranslations('transfer.retype');
  const texts = useFaultTexts();
  const [text, setText] = useState(fault.suggestion?.to ?? fault.shown);
  return (
    <FormDialog
      opened
      title={t('title', { row: String(fault.row), field: texts.field(fault) })}
      lead={
        <>
          <p>{texts.sentence(fault)}</p>
          <p>{t('inFile', { shown: texts.shown(fault) })}</p>
        </>
      }
      submit={t('submit')}
      more={onWithoutNik && { label: t('withoutNik'), onSubmit: onWithoutNik }}
      onSubmit={() => onSubmit(text)}
      onCancel={onCancel}
    >
      <TextInput
        label={t('now')}
        data-autofocus
        disabled={fault.column < 0}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
