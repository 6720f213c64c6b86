import { useTranslations } from 'use-intl';
import type { Trainee } from '#shared/i18n/training-words.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, DayField, TextField } from '#renderer/app/dialog-inputs.tsx';
import { useSession } from '#renderer/app/session.ts';
import { useTrainingWords } from '#renderer/app/use-training-words.ts';
import type { Class } from './CohortView.tsx';

interface CertificateDialogProps {
  trainee: Trainee;
  shown: Class;
  onClose: () => void;
}

/** Issues what the person may get, with the next number; what is lacking stands above. */
export function CertificateDialog({ trainee, shown, onClose }: CertificateDialogProps) {
  const t = useTranslations('training');
  const { lacks } = useTrainingWords();
  const office = useSession().office.name;
  const { today } = shown;
  const missing = lacks(trainee);
  return (
    <CommandDialog
      channel="training.issueCertificate"
      title={`${t('acts.issue').replace('…', '')} · ${trainee.name}`}
      lead={missing === '' ? undefined : `${t('columns.lacks')}: ${missing}`}
      submit={t('acts.issue').replace('…', '')}
      initial={{
        kind: trainee.certificate.kind as string,
        number: shown.nextNumber,
        issuer: office,
        on: today,
        validUntil: '',
      }}
      input={(values) => ({
        ...values,
        trainee: trainee.uid,
        validUntil: values.validUntil === '' ? null : values.validUntil,
      })}
      said={(done) => t('done.certificate', done)}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <ChoiceField
            fields={fields}
            name="kind"
            label={t('fields.kind')}
            required
            data={(['training', 'attended', 'competency'] as const).map((value) => ({
              value,
              label: t(`certificates.${value}`),
            }))}
          />
          <TextField fields={fields} name="number" label={t('fields.number2')} required most={80} />
          <TextField fields={fields} name="issuer" label={t('fields.issuer')} required />
          <DayField fields={fields} name="on" label={t('fields.on')} today={today} required />
          <DayField
            fields={fields}
            name="validUntil"
            label={t('fields.validUntil')}
            today={today}
          />
        </>
      )}
    </CommandDialog>
  );
}
