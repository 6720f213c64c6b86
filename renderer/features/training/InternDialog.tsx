import { Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Trainee } from '#shared/i18n/training-words.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, DayField, TextField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';

interface InternDialogProps {
  trainee: Trainee;
  today: string;
  onClose: () => void;
}

/** PBK: training at a partner's place for some weeks. */
export function InternDialog({ trainee, today, onClose }: InternDialogProps) {
  const t = useTranslations('training');
  const partners = useRead('training.partners', {}).data?.partners ?? [];
  return (
    <CommandDialog
      channel="training.startInternship"
      title={`${t('acts.internship').replace('…', '')} · ${trainee.name}`}
      submit={t('acts.save')}
      initial={{ partner: '', from: today, until: '', mentor: '' }}
      input={(values) => ({ ...values, trainee: trainee.uid })}
      said={(done) => t('done.step', done)}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <ChoiceField
            fields={fields}
            name="partner"
            label={t('partners.fields.partner')}
            required
            data={partners
              .filter(({ until }) => until === null)
              .map(({ uid, name }) => ({ value: uid, label: name }))}
          />
          <Group grow align="flex-start" gap={12}>
            <DayField fields={fields} name="from" label={t('fields.from')} today={today} required />
            <DayField
              fields={fields}
              name="until"
              label={t('fields.until')}
              today={today}
              required
            />
          </Group>
          <TextField fields={fields} name="mentor" label={t('partners.fields.mentor')} />
        </>
      )}
    </CommandDialog>
  );
}
