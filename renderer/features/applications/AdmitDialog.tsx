import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';

interface AdmitDialogProps {
  application: string;
  name: string;
  today: string;
  onClose: () => void;
}

/** Somebody who was called and said yes comes in: stay, bed and hand-over in one act. */
export function AdmitDialog({ application, name, today, onClose }: AdmitDialogProps) {
  const t = useTranslations('desk.admit');
  return (
    <CommandDialog
      channel="stays.admit"
      title={t('title', { name })}
      submit={t('submit')}
      initial={{ on: today, agreementOn: today, broughtBy: '', broughtPhone: '' }}
      input={({ on, agreementOn, broughtBy, broughtPhone }) => ({
        application,
        on,
        bed: null,
        agreementOn: agreementOn === '' ? null : agreementOn,
        broughtBy,
        broughtPhone,
        parentStay: null,
        override: '',
      })}
      said={(done) => t('done', { name: done.name, bed: done.bed ?? 'none' })}
      onClose={onClose}
    >
      {({ field, values, set }) => (
        <>
          <DateField
            label={t('on')}
            required
            today={today}
            {...field('on')}
            onChange={(on) => set({ on })}
          />
          <DateField
            label={t('agreement')}
            description={t('agreementHint')}
            today={today}
            {...field('agreementOn')}
            onChange={(agreementOn) => set({ agreementOn })}
          />
          <TextInput
            label={t('broughtBy')}
            {...field('broughtBy')}
            value={values.broughtBy}
            onChange={(event) => set({ broughtBy: event.currentTarget.value })}
          />
          <TextInput
            label={t('phone')}
            {...field('broughtPhone')}
            value={values.broughtPhone}
            onChange={(event) => set({ broughtPhone: event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}
