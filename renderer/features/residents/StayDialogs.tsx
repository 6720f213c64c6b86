import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { StayEndReason } from '#shared/domain/stays/stay-words.ts';
import { useReasonChoice } from '#renderer/app/reason-choice.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { ResidentDialogProps } from './MoveDialogs.tsx';

/** Keluar: the end of a stay with its reason. */
export function DischargeDialog({ resident, today, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs');
  const reasons = useTranslations('stays.endReasons');
  const offered = useReasonChoice('discharge', (code) => reasons(code as StayEndReason));
  const training = useTranslations('desk.training');
  const { name } = resident;
  return (
    <CommandDialog
      channel="stays.discharge"
      title={t('discharge.title', { name })}
      lead={t('discharge.lead')}
      submit={t('discharge.submit')}
      initial={{ reason: '', on: today, note: '', training: 'stop' }}
      input={(values) => ({ stay: resident.uid, ...values })}
      said={(done) => t('discharge.done', { name: done.name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Select
            label={t('discharge.reason')}
            required
            allowDeselect={false}
            data={offered.data}
            {...fields.field('reason')}
            onChange={(value) => fields.set(offered.pick(value, fields.values.note))}
          />
          <DateField
            label={t('discharge.on')}
            required
            today={today}
            {...fields.field('on')}
            onChange={(on) => fields.set({ on })}
          />
          <Select
            label={training('label')}
            allowDeselect={false}
            data={[
              { value: 'stop', label: training('stop') },
              { value: 'continue_as_day', label: training('continue_as_day') },
            ]}
            {...fields.field('training')}
            onChange={(choice) => fields.set({ training: choice ?? 'stop' })}
          />
          <Textarea
            label={t('note')}
            required={fields.values.reason === 'other' || fields.values.reason === 'died'}
            autosize
            minRows={2}
            maxLength={300}
            {...fields.field('note')}
            onChange={(event) => fields.set({ note: event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}

/** Who came without a name gets one. */
export function IdentifyDialog({ resident, onClose, today }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs.identify');
  return (
    <CommandDialog
      channel="stays.identify"
      title={t('title', { name: resident.name })}
      lead={t('lead')}
      submit={t('submit')}
      initial={{ name: '', birthDate: '', birthEstimated: false, nik: '' }}
      input={({ birthDate, ...values }) => ({
        stay: resident.uid,
        ...values,
        birthDate: birthDate === '' ? null : birthDate,
      })}
      said={(done) => t('done', { name: done.name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextInput
            label={t('name')}
            required
            maxLength={100}
            {...fields.field('name')}
            onChange={(event) => fields.set({ name: event.currentTarget.value })}
          />
          <DateField
            label={t('birth')}
            today={today}
            {...fields.field('birthDate')}
            onChange={(birthDate) => fields.set({ birthDate })}
          />
          <Checkbox
            label={t('estimated')}
            checked={fields.values.birthEstimated}
            onChange={(event) => fields.set({ birthEstimated: event.currentTarget.checked })}
          />
          <TextInput
            label={t('nik')}
            inputMode="numeric"
            maxLength={25}
            {...fields.field('nik')}
            onChange={(event) => fields.set({ nik: event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}

/** The NIK that a list brought spoilt, copied from the paper. */
export function NikDialog({ resident, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs.nik');
  return (
    <CommandDialog
      channel="stays.setNik"
      title={t('title', { name: resident.name })}
      lead={t('lead')}
      submit={t('submit')}
      initial={{ nik: '' }}
      input={({ nik }) => ({ stay: resident.uid, nik })}
      said={(done) => t('done', { name: done.name })}
      onClose={onClose}
    >
      {(fields) => (
        <TextInput
          label={t('nik')}
          required
          inputMode="numeric"
          maxLength={25}
          data-autofocus
          {...fields.field('nik')}
          onChange={(event) => fields.set({ nik: event.currentTarget.value })}
        />
      )}
    </CommandDialog>
  );
}

/** A paper or a word that is dated: the agreement, the head's approval. */
function DatedDialog({
  of,
  resident,
  today,
  onClose,
}: ResidentDialogProps & { of: 'agreement' | 'approve' }) {
  const t = useTranslations('stays.dialogs');
  const { name } = resident;
  return (
    <CommandDialog
      channel={of === 'agreement' ? 'stays.recordAgreement' : 'stays.approve'}
      title={t(`${of}.title`, { name })}
      {...(of === 'approve' ? { lead: t('approve.lead') } : {})}
      submit={t(`${of}.submit`)}
      initial={{ on: today }}
      input={({ on }) => ({ stay: resident.uid, on })}
      said={(done) => t(`${of}.done`, { name: done.name })}
      onClose={onClose}
    >
      {(fields) => (
        <DateField
          label={t(`${of}.on`)}
          required
          today={today}
          {...fields.field('on')}
          onChange={(on) => fields.set({ on })}
        />
      )}
    </CommandDialog>
  );
}

export const AgreementDialog = (props: ResidentDialogProps) => (
  <DatedDialog of="agreement" {...props} />
);
export const ApproveDialog = (props: ResidentDialogProps) => (
  <DatedDialog of="approve" {...props} />
);
