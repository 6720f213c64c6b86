import { Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { LEVELS } from '#shared/vocabulary.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, NumberField } from '#renderer/app/dialog-inputs.tsx';
import type { Rules } from './SchoolRulesSection.tsx';

type Typed = number | string;
const of = <Value,>(value: (level: (typeof LEVELS)[number]) => Value) => ({
  SD: value('SD'),
  SMP: value('SMP'),
  SMA: value('SMA'),
});

/** What the form holds: every number by its own name. */
const typedOf = ({ answerDays, answerIn, arrivalWeekDays, classWarning, ages }: Rules) => ({
  answerDays: answerDays as Typed,
  answerIn: answerIn as string,
  arrivalWeekDays: arrivalWeekDays as Typed,
  'classWarning.SD': classWarning.SD as Typed,
  'classWarning.SMP': classWarning.SMP as Typed,
  'classWarning.SMA': classWarning.SMA as Typed,
  'ages.SD.from': ages.SD.from as Typed,
  'ages.SD.to': ages.SD.to as Typed,
  'ages.SMP.from': ages.SMP.from as Typed,
  'ages.SMP.to': ages.SMP.to as Typed,
  'ages.SMA.from': ages.SMA.from as Typed,
  'ages.SMA.to': ages.SMA.to as Typed,
});

/** A new version of the rules of the school. */
export function SchoolRulesDialog({ rules, onClose }: { rules: Rules; onClose: () => void }) {
  const t = useTranslations('school');
  return (
    <CommandDialog
      channel="school.setRules"
      title={t('title')}
      lead={t('lead')}
      submit={t('submit')}
      initial={typedOf(rules)}
      input={(values) => ({
        answerDays: values.answerDays,
        answerIn: values.answerIn,
        arrivalWeekDays: values.arrivalWeekDays,
        classWarning: of((level) => values[`classWarning.${level}`]),
        ages: of((level) => ({
          from: values[`ages.${level}.from`],
          to: values[`ages.${level}.to`],
        })),
      })}
      said={({ version }) => t('saved', { version: String(version) })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <NumberField fields={fields} name="answerDays" label={t('fields.answerDays')} required />
          <ChoiceField
            fields={fields}
            name="answerIn"
            label={t('fields.answerIn')}
            data={(['working', 'calendar'] as const).map((value) => ({
              value,
              label: t(`ways.${value}`),
            }))}
          />
          <NumberField
            fields={fields}
            name="arrivalWeekDays"
            label={t('fields.arrivalWeekDays')}
            required
          />
          {LEVELS.map((level) => (
            <NumberField
              key={level}
              fields={fields}
              name={`classWarning.${level}`}
              label={t(`fields.${level}`)}
              required
            />
          ))}
          {LEVELS.map((level) => (
            <Group key={level} grow align="flex-start">
              {(['from', 'to'] as const).map((end) => (
                <NumberField
                  key={end}
                  fields={fields}
                  name={`ages.${level}.${end}`}
                  label={t(`fields.${end}`, { level })}
                  required
                />
              ))}
            </Group>
          ))}
        </>
      )}
    </CommandDialog>
  );
}
