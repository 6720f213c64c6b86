import { useTranslations } from 'use-intl';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { newWork, WorkFields, workOf } from '#renderer/app/WorkFields.tsx';
import { ChoiceField } from '#renderer/app/dialog-inputs.tsx';

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
        partner: '',
        ...newWork(today),
      }}
      input={(values) => ({
        ...workOf(values),
        person,
        trainee,
        vacancy,
        partner: values.partner === '' ? null : values.partner,
      })}
      said={(done) => t('done.step', { name: done.name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
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
          <WorkFields fields={fields} today={today} />
        </>
      )}
    </CommandDialog>
  );
}
