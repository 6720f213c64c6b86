import { Checkbox, Fieldset, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { AIDS, FUNCTIONS, SEVERITIES } from '#shared/contract/application-facts.ts';
import { COMMUNICATIONS, DISABILITY_SUBTYPES } from '#shared/domain/people/disability.ts';
import { MOBILITIES } from '#shared/vocabulary.ts';
import { CommandDialog, type DialogFields } from '#renderer/app/CommandDialog.tsx';
import { useSession } from '#renderer/app/session.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { RecordDialogProps } from './ApplicationDialog.tsx';
import classes from './Applications.module.css';
import { HEALTH_FIELDS, type HealthField } from './health-fields.ts';

const LEVELS = ['1', '2', '3', '4'] as const;
const NEEDS = ['recovery', 'infectious', 'closeCare', 'sees'] as const;

const first = (today: string, assessor: string) => ({
  assessedOn: today,
  assessor,
  subtypes: [] as string[],
  severity: null as string | null,
  functions: {} as Record<string, string>,
  mobility: null as string | null,
  communication: ['spoken'] as string[],
  aids: [] as string[],
  recovery: false,
  infectious: false,
  closeCare: false,
  sees: true,
  note: '',
  withHealth: false,
  health: Object.fromEntries(HEALTH_FIELDS.map((name) => [name, ''])) as Record<
    HealthField,
    string
  >,
});
type Values = ReturnType<typeof first>;

/** What the person can do and needs; the newest assessment holds. */
export function AssessDialog({ record, today, onClose }: RecordDialogProps) {
  const t = useTranslations('applications');
  const { user } = useSession();
  const { name } = record.person;
  const input = ({ withHealth, health, functions, ...values }: Values) => ({
    application: record.uid,
    assessment: {
      ...values,
      functions: Object.fromEntries(
        Object.entries(functions)
          .filter(([, level]) => level !== '')
          .map(([key, level]) => [key, Number(level)]),
      ),
      health: withHealth ? health : null,
    },
  });
  return (
    <CommandDialog
      channel="applications.assess"
      width={720}
      title={t('dialogs.assessTitle', { name })}
      submit={t('acts.assess')}
      initial={first(today, user.name)}
      input={input}
      said={() => t('done.assessed', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Kinds fields={fields} today={today} />
          <Needs fields={fields} />
          <Functions fields={fields} />
          {user.seesHealth ? <Health fields={fields} /> : null}
        </>
      )}
    </CommandDialog>
  );
}

interface PartProps {
  fields: DialogFields<Values>;
}

function Kinds({ fields, today }: PartProps & { today: string }) {
  const t = useTranslations('applications');
  const { values, set } = fields;
  return (
    <>
      <div className={classes['pair']}>
        <DateField
          {...fields.at('assessment.assessedOn')}
          label={t('dialogs.assessedOn')}
          required
          today={today}
          value={values.assessedOn}
          onChange={(assessedOn) => set({ assessedOn })}
        />
        <TextInput
          {...fields.at('assessment.assessor')}
          label={t('dialogs.assessor')}
          required
          value={values.assessor}
          onChange={(event) => set({ assessor: event.currentTarget.value })}
        />
      </div>
      <MultiSelect
        {...fields.at('assessment.subtypes')}
        label={t('dialogs.subtypes')}
        required
        searchable
        data={DISABILITY_SUBTYPES.map((value) => ({ value, label: t(`subtypes.${value}`) }))}
        value={values.subtypes}
        onChange={(subtypes) => set({ subtypes })}
      />
      <div className={classes['pair']}>
        <Select
          label={t('dialogs.severity')}
          placeholder={t('severities.unknown')}
          data={SEVERITIES.map((value) => ({ value, label: t(`severities.${value}`) }))}
          value={values.severity}
          onChange={(severity) => set({ severity })}
        />
        <Select
          {...fields.at('assessment.mobility')}
          label={t('dialogs.mobility')}
          required
          data={MOBILITIES.map((value) => ({ value, label: t(`mobilities.${value}`) }))}
          value={values.mobility}
          onChange={(mobility) => set({ mobility })}
        />
      </div>
      <div className={classes['pair']}>
        <MultiSelect
          {...fields.at('assessment.communication')}
          label={t('dialogs.communication')}
          required
          data={COMMUNICATIONS.map((value) => ({ value, label: t(`communications.${value}`) }))}
          value={values.communication}
          onChange={(communication) => set({ communication })}
        />
        <MultiSelect
          label={t('dialogs.aids')}
          data={AIDS.map((value) => ({ value, label: t(`aids.${value}`) }))}
          value={values.aids}
          onChange={(aids) => set({ aids })}
        />
      </div>
    </>
  );
}

function Needs({ fields: { values, set } }: PartProps) {
  const t = useTranslations('applications.dialogs');
  return (
    <Fieldset legend={t('needs')} className={classes['fieldset'] ?? ''}>
      {NEEDS.map((name) => (
        <Checkbox
          key={name}
          label={t(name)}
          checked={values[name]}
          onChange={(event) => set({ [name]: event.currentTarget.checked })}
        />
      ))}
    </Fieldset>
  );
}

function Functions({ fields: { values, set } }: PartProps) {
  const t = useTranslations('applications');
  return (
    <Fieldset legend={t('dialogs.functions')} className={classes['fieldset'] ?? ''}>
      <div className={classes['pair']}>
        {FUNCTIONS.map((name) => (
          <Select
            key={name}
            label={t(`functions.${name}`)}
            placeholder={t('levels.none')}
            clearable
            clearButtonProps={{ 'aria-label': t('levels.none') }}
            data={LEVELS.map((value) => ({ value, label: t(`levels.l${value}`) }))}
            value={values.functions[name] ?? null}
            onChange={(level) => set({ functions: { ...values.functions, [name]: level ?? '' } })}
          />
        ))}
      </div>
      <Textarea
        label={t('dialogs.note')}
        autosize
        minRows={2}
        value={values.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </Fieldset>
  );
}

function Health({ fields: { values, set } }: PartProps) {
  const t = useTranslations('applications.dialogs');
  return (
    <Fieldset legend={t('health')} className={classes['fieldset'] ?? ''}>
      <Checkbox
        label={t('withHealth')}
        checked={values.withHealth}
        onChange={(event) => set({ withHealth: event.currentTarget.checked })}
      />
      {values.withHealth ? (
        <div className={classes['pair']}>
          {HEALTH_FIELDS.map((name) => (
            <TextInput
              key={name}
              label={t(name === 'note' ? 'healthNote' : name)}
              value={values.health[name]}
              onChange={(event) =>
                set({ health: { ...values.health, [name]: event.currentTarget.value } })
              }
            />
          ))}
        </div>
      ) : null}
    </Fieldset>
  );
}
