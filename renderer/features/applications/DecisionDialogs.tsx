import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CONFERENCE_RESULTS, CONSENT_METHODS } from '#shared/contract/application-facts.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { RecordDialogProps } from './ApplicationDialog.tsx';

/** What the case conference decided. */
export function ConferenceDialog({ record, today, onClose }: RecordDialogProps) {
  const t = useTranslations('applications');
  const { name } = record.person;
  return (
    <CommandDialog
      channel="applications.holdConference"
      title={t('dialogs.conferenceTitle', { name })}
      submit={t('acts.conference')}
      initial={{
        'conference.heldOn': today,
        'conference.attended': '',
        'conference.result': null as string | null,
        'conference.note': '',
      }}
      input={(values) => ({
        application: record.uid,
        conference: {
          heldOn: values['conference.heldOn'],
          attended: values['conference.attended'],
          result: values['conference.result'],
          note: values['conference.note'],
        },
      })}
      said={() => t('done.conference', { name })}
      onClose={onClose}
    >
      {({ values, field, set }) => (
        <>
          <DateField
            label={t('dialogs.heldOn')}
            required
            today={today}
            {...field('conference.heldOn')}
            onChange={(value) => set({ 'conference.heldOn': value })}
          />
          <TextInput
            label={t('dialogs.attended')}
            required
            data-autofocus
            {...field('conference.attended')}
            onChange={(event) => set({ 'conference.attended': event.currentTarget.value })}
          />
          <Select
            label={t('dialogs.result')}
            required
            data={CONFERENCE_RESULTS.map((value) => ({ value, label: t(`results.${value}`) }))}
            {...field('conference.result')}
            onChange={(value) => set({ 'conference.result': value })}
          />
          <Textarea
            label={t('dialogs.conferenceNote')}
            autosize
            minRows={2}
            required={values['conference.result'] !== 'eligible'}
            {...field('conference.note')}
            onChange={(event) => set({ 'conference.note': event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}

/** Who agreed, how it was explained, and to what. */
export function ConsentDialog({ record, today, onClose }: RecordDialogProps) {
  const t = useTranslations('applications');
  const { name, child } = record.person;
  return (
    <CommandDialog
      channel="applications.giveConsent"
      title={t('dialogs.consentTitle', { name })}
      submit={t('acts.consent')}
      initial={{
        'consent.giver': child ? 'guardian' : 'self',
        'consent.giverName': child ? record.request.contactName : '',
        'consent.method': null as string | null,
        'consent.witness': '',
        'consent.scope': t('dialogs.scopeDefault') as string,
        'consent.givenOn': today,
      }}
      input={(values) => ({
        application: record.uid,
        consent: {
          giver: values['consent.giver'],
          giverName: values['consent.giverName'],
          method: values['consent.method'],
          witness: values['consent.witness'],
          scope: values['consent.scope'],
          givenOn: values['consent.givenOn'],
        },
      })}
      said={() => t('done.consent', { name })}
      onClose={onClose}
    >
      {({ values, field, set }) => (
        <>
          <Select
            label={t('dialogs.giver')}
            allowDeselect={false}
            data={(['self', 'guardian'] as const).map((value) => ({
              value,
              label: t(`dialogs.givers.${value}`),
            }))}
            {...field('consent.giver')}
            onChange={(value) => set({ 'consent.giver': value ?? 'self' })}
          />
          {values['consent.giver'] === 'guardian' ? (
            <TextInput
              label={t('dialogs.giverName')}
              required
              {...field('consent.giverName')}
              onChange={(event) => set({ 'consent.giverName': event.currentTarget.value })}
            />
          ) : null}
          <Select
            label={t('dialogs.method')}
            required
            data={CONSENT_METHODS.map((value) => ({ value, label: t(`methods.${value}`) }))}
            {...field('consent.method')}
            onChange={(value) => set({ 'consent.method': value })}
          />
          <TextInput
            label={t('dialogs.scope')}
            required
            {...field('consent.scope')}
            onChange={(event) => set({ 'consent.scope': event.currentTarget.value })}
          />
          <TextInput
            label={t('dialogs.witness')}
            {...field('consent.witness')}
            onChange={(event) => set({ 'consent.witness': event.currentTarget.value })}
          />
          <DateField
            label={t('dialogs.givenOn')}
            required
            today={today}
            {...field('consent.givenOn')}
            onChange={(value) => set({ 'consent.givenOn': value })}
          />
        </>
      )}
    </CommandDialog>
  );
}

/** Consent taken back. */
export function WithdrawConsentDialog({ record, today, onClose }: RecordDialogProps) {
  const t = useTranslations('applications');
  const { name } = record.person;
  return (
    <CommandDialog
      channel="applications.withdrawConsent"
      title={t('dialogs.withdrawConsentTitle', { name })}
      submit={t('dialogs.save')}
      initial={{ on: today, reason: '' }}
      input={(values) => ({ application: record.uid, ...values })}
      said={() => t('done.consentWithdrawn', { name })}
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
