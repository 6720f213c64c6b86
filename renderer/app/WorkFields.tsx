import { useTranslations } from 'use-intl';
import { PLACEMENT_KINDS, WAGE_BANDS } from '#shared/domain/training/follow-up.ts';
import type { DialogFields } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, DayField, LinesField, TextField } from '#renderer/app/dialog-inputs.tsx';

/** How somebody works, as the fields of a dialog hold it; '' is not said. */
export interface WorkValues {
  kind: string;
  from: string;
  wageBand: string;
  related: string;
  toolkit: string;
  note: string;
}

export const newWork = (today: string): WorkValues => ({
  kind: 'formal',
  from: today,
  wageBand: '',
  related: 'yes',
  toolkit: '',
  note: '',
});

/** The command's input from the fields. */
export const workOf = ({ kind, from, wageBand, related, toolkit, note }: WorkValues) => ({
  kind,
  from,
  wageBand: wageBand === '' ? null : wageBand,
  related: related === '' ? null : related === 'yes',
  toolkit,
  note,
});

interface WorkFieldsProps {
  fields: DialogFields<WorkValues>;
  today: string;
}

/** Kind, start, wage band, whether the skill is used, tools given: when recorded and corrected. */
export function WorkFields({ fields, today }: WorkFieldsProps) {
  const t = useTranslations('training');
  const notSaid = { value: '', label: t('partners.fields.notSaid') };
  return (
    <>
      <ChoiceField
        fields={fields}
        name="kind"
        label={t('partners.fields.kind')}
        required
        data={PLACEMENT_KINDS.map((value) => ({ value, label: t(`partners.kinds.${value}`) }))}
      />
      <DayField fields={fields} name="from" label={t('fields.from')} today={today} required />
      <ChoiceField
        fields={fields}
        name="wageBand"
        label={t('partners.fields.wage')}
        data={[
          notSaid,
          ...WAGE_BANDS.map((value) => ({ value, label: t(`partners.wages.${value}`) })),
        ]}
      />
      <ChoiceField
        fields={fields}
        name="related"
        label={t('partners.fields.related')}
        data={[
          ...(['yes', 'no'] as const).map((value) => ({ value, label: t(`partners.${value}`) })),
          notSaid,
        ]}
      />
      <TextField fields={fields} name="toolkit" label={t('partners.fields.toolkit')} most={200} />
      <LinesField fields={fields} name="note" label={t('fields.note')} />
    </>
  );
}
