import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import type { AppError } from '#shared/errors.ts';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import {
  SAMPLE_FILES,
  type SampleFile,
  useSaveSample,
} from '#renderer/features/transfer/use-save-sample.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

interface SampleDialogProps {
  list: ImportList;
  onClose: () => void;
}

/** Contoh berkas: which file to save, then where. */
export function SampleDialog({ list, onClose }: SampleDialogProps) {
  const t = useTranslations('transfer.start');
  const [what, setWhat] = useState<SampleFile>('blank');
  const { busy, save } = useSaveSample(list);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const submit = async (): Promise<void> => {
    setRefusal(null);
    const outcome = await save(what);
    if (outcome === 'saved') onClose();
    else setRefusal(outcome);
  };
  return (
    <FormDialog
      opened
      title={t('samples.title')}
      lead={t('samples.lead')}
      submit={t('samples.submit')}
      busy={busy}
      onSubmit={() => void submit()}
      onCancel={onClose}
      {...(refusal === null ? {} : { notice: <RefusalNotice refusal={refusal} /> })}
    >
      <Radio.Group
        label={t('samples.what')}
        value={what}
        onChange={(id) => setWhat(SAMPLE_FILES.find((one) => one === id) ?? 'blank')}
      >
        <Stack gap={10} mt={6}>
          {SAMPLE_FILES.map((one) => (
            <Radio
              key={one}
              value={one}
              label={
                one === 'blank'
                  ? t('samples.kinds.blank', { list: t(`lists.${list}`) })
                  : t(`samples.kinds.${one}`)
              }
              description={t(`samples.hints.${one}`)}
              data-autofocus={one === 'blank' ? true : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}
