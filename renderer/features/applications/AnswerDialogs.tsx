import { Select, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ANSWERS } from '#shared/contract/application-facts.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';

interface CallDialogProps {
  call: { readonly uid: string; readonly bed: string; readonly name: string };
  today: string;
  onClose: () => void;
}

/** How a call was answered; everything but a yes frees the bed and says why. */
export function AnswerDialog({ call, today, onClose }: CallDialogProps) {
  const t = useTranslations('applications');
  const { name, bed } = call;
  return (
    <CommandDialog
      channel="applications.answer"
      title={t('dialogs.answerTitle', { name, bed })}
      submit={t('acts.answer')}
      initial={{
        'answer.answer': null as string | null,
        'answer.on': today,
        'answer.reason': '',
        'answer.parkUntil': '',
      }}
      input={(values) => ({
        call: call.uid,
        answer: {
          answer: values['answer.answer'],
          on: values['answer.on'],
          reason: values['answer.reason'],
          parkUntil: values['answer.parkUntil'],
        },
      })}
      said={() => t('done.answered', { name })}
      onClose={onClose}
    >
      {({ values, field, set }) => {
        const answered = values['answer.answer'];
        const no = answered !== null && answered !== 'accepted';
        return (
          <>
            <Select
              label={t('dialogs.answer')}
              required
              data={ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))}
              {...field('answer.answer')}
              onChange={(value) => set({ 'answer.answer': value })}
            />
            <DateField
              label={t('dialogs.answeredOn')}
              required
              today={today}
              {...field('answer.on')}
              onChange={(value) => set({ 'answer.on': value })}
            />
            {no ? (
              <>
                <Textarea
                  label={t('dialogs.reason')}
                  required
                  autosize
                  minRows={2}
                  {...field('answer.reason')}
                  onChange={(event) => set({ 'answer.reason': event.currentTarget.value })}
                />
                <DateField
                  label={t('dialogs.parkUntil')}
                  today={today}
                  {...field('answer.parkUntil')}
                  onChange={(value) => set({ 'answer.parkUntil': value })}
                />
              </>
            ) : null}
          </>
        );
      }}
    </CommandDialog>
  );
}

/** Ends a call by decision, also after a yes. */
export function EndCallDialog({ call, today, onClose }: CallDialogProps) {
  const t = useTranslations('applications');
  const { name, bed } = call;
  return (
    <CommandDialog
      channel="applications.endCall"
      title={t('dialogs.endTitle', { name })}
      lead={t('dialogs.endLead', { name, bed })}
      submit={t('dialogs.save')}
      initial={{ on: today, reason: '' }}
      input={(values) => ({ call: call.uid, ...values })}
      said={() => t('done.ended', { name })}
      onClose={onClose}
    >
      {({ field, set }) => (
        <>
          <DateField
            label={t('dialogs.on')}
            required
            today={today}
            {...field('on')}
            onChange={(on) => set({ on })}
          />
          <Textarea
            label={t('dialogs.reason')}
            required
            data-autofocus
            autosize
            minRows={2}
            {...field('reason')}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}
