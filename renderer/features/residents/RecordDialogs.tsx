import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { addMonths } from '#shared/days.ts';
import { INCIDENT_KINDS, INCIDENT_SEVERITIES } from '#shared/domain/stays/stay-words.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { type HouseRules, WithHouseRules } from '#renderer/app/HouseRules.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { ResidentDialogProps } from './MoveDialogs.tsx';
import classes from './Residents.module.css';

/** Rencana layanan: what is aimed at, and when it is looked at again. */
export const PlanDialog = (props: ResidentDialogProps) => (
  <WithHouseRules>{(rules) => <Plan {...props} rules={rules} />}</WithHouseRules>
);

function Plan({ resident, today, rules, onClose }: ResidentDialogProps & { rules: HouseRules }) {
  const t = useTranslations('stays.dialogs.plan');
  return (
    <CommandDialog
      channel="stays.addPlan"
      title={t('title', { name: resident.name })}
      submit={t('submit')}
      initial={{ goals: '', madeOn: today, reviewOn: addMonths(today, rules.reviewMonths) }}
      input={(values) => ({ stay: resident.uid, ...values })}
      said={({ name }) => t('done', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Textarea
            label={t('goals')}
            required
            autosize
            minRows={3}
            maxLength={2000}
            {...fields.field('goals')}
            onChange={(event) => fields.set({ goals: event.currentTarget.value })}
          />
          <div className={classes['pair']}>
            <DateField
              label={t('made')}
              required
              today={today}
              {...fields.field('madeOn')}
              onChange={(madeOn) => fields.set({ madeOn })}
            />
            <DateField
              label={t('review')}
              required
              today={today}
              {...fields.field('reviewOn')}
              onChange={(reviewOn) => fields.set({ reviewOn })}
            />
          </div>
        </>
      )}
    </CommandDialog>
  );
}

/** Kejadian: what happened; from then on read only by who may. */
export function IncidentDialog({ resident, today, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs.incident');
  const kinds = useTranslations('stays.incidentKinds');
  const severities = useTranslations('stays.severities');
  return (
    <CommandDialog
      channel="stays.reportIncident"
      title={t('title', { name: resident.name })}
      lead={t('lead')}
      submit={t('submit')}
      final
      initial={{ kind: '', severity: '', on: today, time: '', account: '', told: '' }}
      input={({ time, told, ...values }) => ({
        stay: resident.uid,
        ...values,
        time: time === '' ? null : time,
        told: told
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      })}
      said={() => t('done')}
      onClose={onClose}
    >
      {(fields) => {
        const text = (name: 'time' | 'account' | 'told') => ({
          ...fields.field(name),
          onChange: (event: { currentTarget: { value: string } }) =>
            fields.set({ [name]: event.currentTarget.value }),
        });
        return (
          <>
            <div className={classes['pair']}>
              <Select
                label={t('kind')}
                required
                allowDeselect={false}
                data={INCIDENT_KINDS.map((value) => ({ value, label: kinds(value) }))}
                {...fields.field('kind')}
                onChange={(kind) => fields.set({ kind: kind ?? '' })}
              />
              <Select
                label={t('severity')}
                required
                allowDeselect={false}
                data={INCIDENT_SEVERITIES.map((value) => ({ value, label: severities(value) }))}
                {...fields.field('severity')}
                onChange={(severity) => fields.set({ severity: severity ?? '' })}
              />
            </div>
            <div className={classes['pair']}>
              <DateField
                label={t('on')}
                required
                today={today}
                {...fields.field('on')}
                onChange={(on) => fields.set({ on })}
              />
              <TextInput label={t('time')} placeholder="09:15" {...text('time')} />
            </div>
            <Textarea
              label={t('account')}
              required
              autosize
              minRows={3}
              maxLength={4000}
              {...text('account')}
            />
            <Textarea
              label={t('told')}
              description={t('toldHint')}
              autosize
              minRows={2}
              {...text('told')}
            />
          </>
        );
      }}
    </CommandDialog>
  );
}
