import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { NEEDED } from '#shared/domain/stays/decide-leave.ts';
import { LEAVE_KINDS, type LeaveKind } from '#shared/domain/stays/stay-words.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useSession } from '#renderer/app/session.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { BedAndDay, type ResidentDialogProps } from './MoveDialogs.tsx';
import classes from './Residents.module.css';

/** Izin: what is asked follows from the kind. */
export function LeaveDialog({ resident, today, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs.leave');
  const kinds = useTranslations('stays.leaveKinds');
  const { user } = useSession();
  return (
    <CommandDialog
      channel="stays.startLeave"
      title={t('title', { name: resident.name })}
      lead={t('lead')}
      submit={t('submit')}
      width={580}
      initial={{
        kind: 'home' as LeaveKind,
        from: today,
        fromTime: '',
        dueOn: '',
        destination: '',
        companion: '',
        phone: '',
        decidedBy: user.name,
      }}
      input={({ fromTime, dueOn, ...values }) => ({
        stay: resident.uid,
        note: '',
        ...values,
        fromTime: fromTime === '' ? null : fromTime,
        dueOn: dueOn === '' ? null : dueOn,
      })}
      said={({ name }) => t('done', { name })}
      onClose={onClose}
    >
      {(fields) => {
        const { kind } = fields.values;
        const needs = (fact: (typeof NEEDED)[LeaveKind][number]) => NEEDED[kind].includes(fact);
        const text = (name: 'destination' | 'companion' | 'phone' | 'decidedBy' | 'fromTime') => ({
          ...fields.field(name),
          maxLength: 300,
          onChange: (event: { currentTarget: { value: string } }) =>
            fields.set({ [name]: event.currentTarget.value }),
        });
        return (
          <>
            <Select
              label={t('kind')}
              required
              allowDeselect={false}
              data={LEAVE_KINDS.map((value) => ({ value, label: kinds(value) }))}
              {...fields.field('kind')}
              onChange={(next) => fields.set({ kind: (next ?? 'home') as LeaveKind })}
            />
            <div className={classes['pair']}>
              <DateField
                label={t('from')}
                required
                today={today}
                {...fields.field('from')}
                onChange={(from) => fields.set({ from })}
              />
              <TextInput
                label={t('time')}
                placeholder="09:15"
                required={needs('time')}
                {...text('fromTime')}
              />
              <DateField
                label={t('due')}
                required={needs('due')}
                today={today}
                {...fields.field('dueOn')}
                onChange={(dueOn) => fields.set({ dueOn })}
              />
            </div>
            <TextInput
              label={t(kind === 'hospital' ? 'hospital' : 'destination')}
              required={needs('destination')}
              {...text('destination')}
            />
            <div className={classes['pair']}>
              <TextInput
                label={t('companion')}
                required={needs('companion')}
                {...text('companion')}
              />
              <TextInput label={t('phone')} required={needs('phone')} {...text('phone')} />
            </div>
            <TextInput
              label={t(kind === 'unauthorised' ? 'noticed' : 'by')}
              required
              {...text('decidedBy')}
            />
          </>
        );
      }}
    </CommandDialog>
  );
}

const lateText = (lateDays: number) => ({ late: lateDays });

/** Kembali: to the bed that waited, or, where that was released, to another. */
export function ReturnDialog(props: ResidentDialogProps) {
  return props.resident.away?.released === true ? (
    <ReturnToBedDialog {...props} />
  ) : (
    <ReturnToOwnBedDialog {...props} />
  );
}

function ReturnToOwnBedDialog({ resident, today, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs.back');
  return (
    <CommandDialog
      channel="stays.returnFromLeave"
      title={t('title', { name: resident.name })}
      submit={t('submit')}
      initial={{ on: today }}
      input={({ on }) => ({ stay: resident.uid, on })}
      said={({ name, lateDays }) => t('done', { name, ...lateText(lateDays) })}
      onClose={onClose}
    >
      {(fields) => (
        <DateField
          label={t('on')}
          required
          today={today}
          {...fields.field('on')}
          onChange={(on) => fields.set({ on })}
        />
      )}
    </CommandDialog>
  );
}

function ReturnToBedDialog({ resident, today, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs.back');
  return (
    <CommandDialog
      channel="stays.returnToBed"
      title={t('title', { name: resident.name })}
      lead={t('releasedLead')}
      submit={t('submit')}
      initial={{ bed: '', on: today, override: '' }}
      input={(values) => ({ stay: resident.uid, ...values })}
      said={({ name, lateDays }) => t('done', { name, ...lateText(lateDays) })}
      onClose={onClose}
    >
      {(fields) => (
        <BedAndDay resident={resident} today={today} fields={fields} dayLabel={t('on')} />
      )}
    </CommandDialog>
  );
}

/** A person decides to give the bed of somebody away to others. */
export function ReleaseDialog({ resident, today, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs');
  const { name } = resident;
  return (
    <CommandDialog
      channel="stays.releaseBed"
      title={t('release.title', { name })}
      lead={t('release.lead', { name })}
      submit={t('release.submit')}
      initial={{ on: today, reason: '' }}
      input={(values) => ({ stay: resident.uid, ...values })}
      said={(done) => t('release.done', { name: done.name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Textarea
            label={t('release.reason')}
            required
            autosize
            minRows={2}
            maxLength={300}
            {...fields.field('reason')}
            onChange={(event) => fields.set({ reason: event.currentTarget.value })}
          />
          <DateField
            label={t('on')}
            required
            today={today}
            {...fields.field('on')}
            onChange={(on) => fields.set({ on })}
          />
        </>
      )}
    </CommandDialog>
  );
}
