import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { CallRow } from '#shared/contract/waitlist-shapes.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';

interface AdmitDialogProps {
  call: CallRow;
  today: string;
  onClose: () => void;
}

/** Somebody who was called and said yes comes in, or comes back to the stay that never ended. */
export function AdmitDialog({ call, today, onClose }: AdmitDialogProps) {
  const { returning } = call;
  return returning === null ? (
    <NewStayDialog call={call} today={today} onClose={onClose} />
  ) : (
    <ComeBackDialog call={call} stay={returning} today={today} onClose={onClose} />
  );
}

/** Stay, bed and hand-over in one act. */
function NewStayDialog({ call, today, onClose }: AdmitDialogProps) {
  const { application, name } = call;
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

/** The bed held by the call, for somebody whose own bed was given away meanwhile. */
function ComeBackDialog({ call, stay, today, onClose }: AdmitDialogProps & { stay: string }) {
  const t = useTranslations('desk.comeBack');
  const { name, bed, bedUid } = call;
  return (
    <CommandDialog
      channel="stays.returnToBed"
      title={t('title', { name })}
      lead={t('lead', { bed })}
      submit={t('submit')}
      initial={{ on: today }}
      input={({ on }) => ({ stay, bed: bedUid, on, override: '' })}
      said={(done) => t('done', { name: done.name, bed: done.bed })}
      onClose={onClose}
    >
      {({ field, set }) => (
        <DateField
          label={t('on')}
          required
          today={today}
          {...field('on')}
          onChange={(on) => set({ on })}
        />
      )}
    </CommandDialog>
  );
}
