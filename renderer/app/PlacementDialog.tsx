import { useTranslations } from 'use-intl';
import { PLACEMENT_KINDS, WAGE_BANDS } from '#shared/domain/training/follow-up.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { ChoiceField, DayField, LinesField, TextField } from '#renderer/app/dialog-inputs.tsx';

interface PlacementDialogProps {
  person: string;
  trainee: string | null;
  name: string;
  vacancy: string | null;
  today: string;
  onClose: () => void;
}

/** Work at a partner: kind, start, wage band, whether the skill is used, tools given. */
export function PlacementDialog(props: PlacementDialogProps) {
  const t = useTranslations('training');
  const { person, trainee, name, vacancy, today, onClose } = props;
  const partners = useRead('training.partners', {}).data?.partners ?? [];
  return (
    <CommandDialog
      channel="training.recordPlacement"
      title={`${t('partners.acts.placement')} · ${name}`}
      submit={t('acts.save')}
      initial={{
        kind: 'formal' as string,
        partner: '',
        from: today,
        wageBand: '',
        related: 'yes',
        toolkit: '',
        note: '',
      }}
      input={(values) => ({
        ...values,
        person,
        trainee,
        vacancy,
        partner: values.partner === '' ? null : values.partner,
        wageBand: values.wageBand === '' ? null : values.wageBand,
        related: values.related === 'yes',
      })}
      said={(done) => t('done.step', { name: done.name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <ChoiceField
            fields={fields}
            name="kind"
            label={t('partners.fields.kind')}
            required
            data={PLACEMENT_KINDS.map((value) => ({ value, label: t(`partners.kinds.${value}`) }))}
          />
          {vacancy === null ? (
            <ChoiceField
              fields={fields}
              name="partner"
              label={t('partners.fields.partner')}
              data={[
                { value: '', label: t('partners.fields.notSaid') },
                ...partners
                  .filter(({ until }) => until === null)
                  .map((one) => ({ value: one.uid, label: one.name })),
              ]}
            />
          ) : null}
          <DayField fields={fields} name="from" label={t('fields.from')} today={today} required />
          <ChoiceField
            fields={fields}
            name="wageBand"
            label={t('partners.fields.wage')}
            data={[
              { value: '', label: t('partners.fields.notSaid') },
              ...WAGE_BANDS.map((value) => ({ value, label: t(`partners.wages.${value}`) })),
            ]}
          />
          <ChoiceField
            fields={fields}
            name="related"
            label={t('partners.fields.related')}
            required
            data={(['yes', 'no'] as const).map((value) => ({
              value,
              label: t(`partners.${value}`),
            }))}
          />
          <TextField
            fields={fields}
            name="toolkit"
            label={t('partners.fields.toolkit')}
            most={200}
          />
          <LinesField fields={fields} name="note" label={t('fields.note')} />
        </>
      )}
    </CommandDialog>
  );
}
