import { MultiSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ACCESSIBILITY } from '#shared/domain/training/accessibility.ts';
import type { Partner, Vacancy } from '#shared/i18n/partner-words.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import {
  ChoiceField,
  DayField,
  LinesField,
  NumberField,
  TextField,
} from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';

interface VacancyDialogProps {
  partner: Partner;
  /** The one that is edited; without it a new one. */
  old?: Vacancy;
  today: string;
  onClose: () => void;
}

/** The fields of a new vacancy, or as the old one holds them. */
const initialOf = (old: Vacancy | undefined, today: string) => ({
  title: old?.title ?? '',
  program: old?.programUid ?? '',
  seats: (old?.seats ?? 1) as number | string,
  accessibility: (old?.accessibility ?? []) as string[],
  note: old?.note ?? '',
  from: old?.from ?? today,
});

/** Work that a partner offers. */
export function VacancyDialog({ partner, old, today, onClose }: VacancyDialogProps) {
  const t = useTranslations('training');
  const title = t(old ? 'partners.acts.editVacancy' : 'partners.acts.addVacancy');
  const programs = useRead('training.setup', {}).data?.programs ?? [];
  return (
    <CommandDialog
      channel="training.saveVacancy"
      title={`${title} · ${partner.name}`}
      submit={old ? t('acts.save') : title}
      initial={initialOf(old, today)}
      input={(values) => ({
        ...values,
        ...(old ? { vacancy: old.uid } : {}),
        partner: partner.uid,
        program: values.program === '' ? null : values.program,
      })}
      said={({ name }) => t('done.saved', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextField fields={fields} name="title" label={t('partners.fields.title')} required />
          <ChoiceField
            fields={fields}
            name="program"
            label={t('partners.fields.program')}
            data={[
              { value: '', label: t('partners.fields.anySkill') },
              ...programs.map(({ uid, title }) => ({ value: uid, label: title })),
            ]}
          />
          <NumberField fields={fields} name="seats" label={t('partners.fields.seats')} required />
          <MultiSelect
            {...fields.field('accessibility')}
            label={t('partners.fields.accessibility')}
            data={ACCESSIBILITY.map((value) => ({ value, label: t(`partners.access.${value}`) }))}
            onChange={(accessibility) => fields.set({ accessibility })}
          />
          <DayField fields={fields} name="from" label={t('fields.from')} today={today} required />
          <LinesField fields={fields} name="note" label={t('fields.note')} />
        </>
      )}
    </CommandDialog>
  );
}
