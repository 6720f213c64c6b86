import { useTranslations } from 'use-intl';
import type { Trainee } from '#shared/i18n/training-words.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, DayField, TextField } from '#renderer/app/dialog-inputs.tsx';

export type Step = 'queue' | 'enrol' | 'start' | 'pause' | 'resume' | 'end';

interface StepDialogProps {
  step: Step;
  trainee: Trainee;
  today: string;
  onClose: () => void;
}

/** One step of a trainee on a day. */
export function StepDialog({ step, trainee, today, onClose }: StepDialogProps) {
  const t = useTranslations('training');
  const { name } = trainee;
  const shared = {
    title: `${t(`acts.${step}`).replace('…', '')} · ${name}`,
    submit: t('acts.save'),
    said: (done: { name: string }) => t('done.step', done),
    onClose,
  };
  const on = step === 'start' ? (trainee.registeredOn ?? today) : today;
  if (step === 'end') return <EndDialog trainee={trainee} today={today} shared={shared} />;
  if (step === 'pause') {
    return (
      <CommandDialog
        channel="training.pause"
        {...shared}
        initial={{ on: today, reason: '' }}
        input={(values) => ({ ...values, trainee: trainee.uid })}
      >
        {(fields) => (
          <>
            <DayField fields={fields} name="on" label={t('fields.from')} today={today} required />
            <TextField fields={fields} name="reason" label={t('fields.reason')} required />
          </>
        )}
      </CommandDialog>
    );
  }
  return (
    <CommandDialog
      channel={`training.${step}`}
      {...shared}
      initial={{ on }}
      input={(values) => ({ ...values, trainee: trainee.uid })}
    >
      {(fields) => (
        <DayField fields={fields} name="on" label={t('fields.from')} today={today} required />
      )}
    </CommandDialog>
  );
}

interface EndDialogProps {
  trainee: Trainee;
  today: string;
  shared: {
    title: string;
    submit: string;
    said: (done: { name: string }) => string;
    onClose: () => void;
  };
}

function EndDialog({ trainee, today, shared }: EndDialogProps) {
  const t = useTranslations('training');
  const kinds =
    trainee.startedOn === null
      ? (['stopped'] as const)
      : (['completed', 'not_completed', 'stopped'] as const);
  return (
    <CommandDialog
      channel="training.end"
      {...shared}
      initial={{ kind: kinds[0] as string, reason: '', on: today }}
      input={(values) => ({ ...values, trainee: trainee.uid })}
    >
      {(fields) => (
        <>
          <ChoiceField
            fields={fields}
            name="kind"
            label={t('fields.result')}
            required
            data={kinds.map((value) => ({ value, label: t(`endKinds.${value}`) }))}
          />
          <TextField
            fields={fields}
            name="reason"
            label={t('fields.reason')}
            required={fields.values.kind === 'stopped'}
            most={300}
          />
          <DayField fields={fields} name="on" label={t('fields.on')} today={today} required />
        </>
      )}
    </CommandDialog>
  );
}
