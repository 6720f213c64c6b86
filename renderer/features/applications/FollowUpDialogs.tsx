import { Checkbox, Select, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CONTACT_WAYS } from '#shared/contract/application-facts.ts';
import { addDays } from '#shared/days.ts';
import type { WITHDRAWAL_REASONS } from '#shared/domain/waitlist/withdrawal-reasons.ts';
import { useReasonChoice } from '#renderer/app/reason-choice.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { type HouseRules, WithHouseRules } from '#renderer/app/HouseRules.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { RecordDialogProps } from './ApplicationDialog.tsx';

/** The head stands for an emergency. */
export function ApproveDialog({ record, today, onClose }: RecordDialogProps) {
  const t = useTranslations('applications');
  const { name } = record.person;
  return (
    <CommandDialog
      channel="applications.approveEmergency"
      title={t('dialogs.approveTitle', { name })}
      lead={record.request.emergencyNote}
      submit={t('acts.approve_emergency')}
      initial={{ on: today }}
      input={(values) => ({ application: record.uid, ...values })}
      said={() => t('done.approved', { name })}
      onClose={onClose}
    >
      {({ field, set }) => (
        <DateField
          label={t('dialogs.approvedOn')}
          required
          today={today}
          {...field('on')}
          onChange={(on) => set({ on })}
        />
      )}
    </CommandDialog>
  );
}

/** One attempt to reach somebody. */
export function ContactDialog({ record, today, onClose }: RecordDialogProps) {
  const t = useTranslations('applications');
  const { name } = record.person;
  const { contactName, contactPhone } = record.request;
  return (
    <CommandDialog
      channel="applications.recordContact"
      title={t('dialogs.contactTitle', { name })}
      lead={[contactName, contactPhone].filter(Boolean).join(' · ')}
      submit={t('acts.contact')}
      initial={{
        'contact.triedOn': today,
        'contact.way': 'phone' as string,
        'contact.reached': true,
        'contact.note': '',
      }}
      input={(values) => ({
        application: record.uid,
        contact: {
          triedOn: values['contact.triedOn'],
          way: values['contact.way'],
          reached: values['contact.reached'],
          note: values['contact.note'],
        },
      })}
      said={() => t('done.contact', { name })}
      onClose={onClose}
    >
      {({ values, field, set }) => (
        <>
          <DateField
            label={t('dialogs.triedOn')}
            required
            today={today}
            {...field('contact.triedOn')}
            onChange={(value) => set({ 'contact.triedOn': value })}
          />
          <Select
            label={t('dialogs.way')}
            allowDeselect={false}
            data={CONTACT_WAYS.map((value) => ({ value, label: t(`ways.${value}`) }))}
            {...field('contact.way')}
            onChange={(value) => set({ 'contact.way': value ?? 'phone' })}
          />
          <Checkbox
            label={t('dialogs.reached')}
            checked={values['contact.reached']}
            onChange={(event) => set({ 'contact.reached': event.currentTarget.checked })}
          />
          <Textarea
            label={t('dialogs.note')}
            autosize
            minRows={2}
            {...field('contact.note')}
            onChange={(event) => set({ 'contact.note': event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}

/** Puts somebody aside until a day; the house says for how long that usually is. */
export const ParkDialog = (props: RecordDialogProps) => (
  <WithHouseRules>{(rules) => <Park {...props} rules={rules} />}</WithHouseRules>
);

function Park({ record, today, rules, onClose }: RecordDialogProps & { rules: HouseRules }) {
  const t = useTranslations('applications');
  const { name } = record.person;
  return (
    <CommandDialog
      channel="applications.park"
      title={t('dialogs.parkTitle', { name })}
      lead={t('dialogs.parkLead')}
      submit={t('acts.park_unreached')}
      initial={{ until: addDays(today, rules.parkDays), reason: '' }}
      input={(values) => ({ application: record.uid, ...values })}
      said={() => t('done.parked', { name })}
      onClose={onClose}
    >
      {({ field, set }) => (
        <>
          <DateField
            label={t('dialogs.until')}
            required
            today={today}
            {...field('until')}
            onChange={(until) => set({ until })}
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

/** Takes somebody back into the order before the day. */
export function UnparkDialog({ record, onClose }: RecordDialogProps) {
  const t = useTranslations('applications');
  const { name } = record.person;
  return (
    <CommandDialog
      channel="applications.unpark"
      title={t('dialogs.unparkTitle', { name })}
      lead={t('dialogs.unparkLead')}
      submit={t('acts.unpark')}
      initial={{}}
      input={() => ({ application: record.uid })}
      said={() => t('done.unparked', { name })}
      onClose={onClose}
    >
      {() => null}
    </CommandDialog>
  );
}

/** Ends a request that goes no further. */
export function WithdrawDialog({ record, today, onClose }: RecordDialogProps) {
  const t = useTranslations('applications');
  const offered = useReasonChoice('withdrawal', (code) =>
    t(`closedReasons.${code as (typeof WITHDRAWAL_REASONS)[number]}`),
  );
  const { name } = record.person;
  return (
    <CommandDialog
      channel="applications.withdraw"
      title={t('dialogs.withdrawTitle', { name })}
      lead={t('dialogs.withdrawLead')}
      submit={t('dialogs.save')}
      initial={{ reason: null as string | null, on: today, note: '' }}
      input={(values) => ({ application: record.uid, ...values })}
      said={() => t('done.withdrawn', { name })}
      onClose={onClose}
    >
      {({ field, set, values }) => (
        <>
          <Select
            label={t('dialogs.reason')}
            required
            data={offered.data}
            {...field('reason')}
            onChange={(value) => set(offered.pick(value, values.note))}
          />
          <DateField
            label={t('dialogs.on')}
            required
            today={today}
            {...field('on')}
            onChange={(on) => set({ on })}
          />
          <Textarea
            label={t('dialogs.note')}
            autosize
            minRows={2}
            {...field('note')}
            onChange={(event) => set({ note: event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}
