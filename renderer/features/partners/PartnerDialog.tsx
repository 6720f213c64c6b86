import { Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { SECTORS } from '#shared/domain/training/follow-up.ts';
import type { Partner } from '#shared/i18n/partner-words.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import {
  ChoiceField,
  DayField,
  LinesField,
  NumberField,
  TextField,
} from '#renderer/app/dialog-inputs.tsx';

const count = (value: number | string): number | null => (value === '' ? null : Number(value));

const NEW = {
  name: '',
  sector: '',
  field: '',
  contactName: '',
  contactPhone: '',
  agreementNo: '',
  agreementUntil: '',
  workers: '' as number | string,
  workersWithDisability: '' as number | string,
  note: '',
};

const valuesOf = (old: Partner): typeof NEW => ({
  name: old.name,
  sector: old.sector,
  field: old.field,
  contactName: old.contactName,
  contactPhone: old.contactPhone,
  agreementNo: old.agreementNo ?? '',
  agreementUntil: old.agreementUntil ?? '',
  workers: old.workers ?? '',
  workersWithDisability: old.workersWithDisability ?? '',
  note: old.note,
});

/** A partner: sector, contact, agreement, and the workers for the quota. */
export function PartnerDialog({ old, onClose }: { old?: Partner; onClose: () => void }) {
  const t = useTranslations('training');
  return (
    <CommandDialog
      channel="training.savePartner"
      width={560}
      title={old ? t('acts.edit', { name: old.name }) : t('partners.acts.add')}
      submit={old ? t('acts.save') : t('partners.acts.add')}
      initial={old ? valuesOf(old) : NEW}
      input={(values) => ({
        ...values,
        ...(old ? { partner: old.uid } : {}),
        agreementUntil: values.agreementUntil === '' ? null : values.agreementUntil,
        workers: count(values.workers),
        workersWithDisability: count(values.workersWithDisability),
      })}
      said={({ name }) => t('done.saved', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextField fields={fields} name="name" label={t('fields.name')} required />
          <Group grow align="flex-start" gap={12}>
            <ChoiceField
              fields={fields}
              name="sector"
              label={t('partners.fields.sector')}
              required
              data={SECTORS.map((value) => ({ value, label: t(`partners.sectors.${value}`) }))}
            />
            <TextField fields={fields} name="field" label={t('partners.fields.field')} />
          </Group>
          <Group grow align="flex-start" gap={12}>
            <TextField
              fields={fields}
              name="contactName"
              label={t('partners.fields.contactName')}
            />
            <TextField
              fields={fields}
              name="contactPhone"
              label={t('partners.fields.contactPhone')}
              most={40}
            />
          </Group>
          <Group grow align="flex-start" gap={12}>
            <TextField
              fields={fields}
              name="agreementNo"
              label={t('partners.fields.agreementNo')}
              most={80}
            />
            <DayField
              fields={fields}
              name="agreementUntil"
              label={t('partners.fields.agreementUntil')}
              today=""
            />
          </Group>
          <Group grow align="flex-start" gap={12}>
            <NumberField fields={fields} name="workers" label={t('partners.fields.workers')} />
            <NumberField
              fields={fields}
              name="workersWithDisability"
              label={t('partners.fields.workersWithDisability')}
            />
          </Group>
          <LinesField fields={fields} name="note" label={t('fields.note')} />
        </>
      )}
    </CommandDialog>
  );
}
