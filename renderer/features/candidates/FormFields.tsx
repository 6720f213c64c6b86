import { Fieldset, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { toldBy, withTold } from '#shared/domain/people/told-by-nik.ts';
import {
  GRADES_OF,
  LEVELS,
  type Level,
  RECOMMENDATIONS,
  SCHOOL_STATUSES,
  SEXES,
  VULNERABILITIES,
} from '#shared/vocabulary.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { Detail } from './DetailFields.tsx';
import type { FormValues } from './form-values.ts';
import classes from './Candidates.module.css';

interface FieldsProps<T> {
  values: T;
  onChange: (patch: Partial<T>) => void;
  idOf: (path: string) => string;
  problem: (path: string) => string | undefined;
  today: string;
}

const NIK_STATUSES = ['present', 'none_yet', 'in_process'] as const;
/** Nobody chooses it: a list brought the NIK spoilt, or it was taken away. */
const NIK_UNKNOWN = ['unknown', ...NIK_STATUSES] as const;
const typed = (event: { currentTarget: { value: string } }): string => event.currentTarget.value;

/** Name, NIK, sex and birth of the child. */
export function ChildFields(props: FieldsProps<FormValues['person']>) {
  const { values, onChange, idOf, problem, today } = props;
  const t = useTranslations('candidates');
  const sexes = useTranslations('common');
  const [before, setTold] = useState(() => toldBy(values.nik, today));
  const isUnknown = values.nikStatus === 'unknown';
  const typeNik = (nik: string) => {
    const told = toldBy(nik, today);
    // Who copies a NIK that was not known has it.
    const typedNik = { nik, ...(isUnknown ? ({ nikStatus: 'present' } as const) : {}) };
    if (told === null) return onChange(typedNik);
    setTold(told);
    onChange({ ...typedNik, ...withTold(values, told, before) });
  };
  const field = (name: Exclude<keyof FormValues['person'], Detail>, required = false) => ({
    id: idOf(`person.${name}`),
    label: t(`form.${name}`),
    error: problem(`person.${name}`),
    required,
  });
  return (
    <Fieldset legend={t('form.child')} className={classes['fieldset'] ?? ''}>
      <TextInput
        {...field('name', true)}
        description={t('form.nameHint')}
        data-autofocus
        value={values.name}
        onChange={(event) => onChange({ name: typed(event) })}
      />
      <div className={classes['pair']}>
        <TextInput
          {...field('nik', values.nikStatus === 'present')}
          inputMode="numeric"
          autoComplete="off"
          disabled={values.nikStatus !== 'present' && !isUnknown}
          value={values.nikStatus === 'present' ? values.nik : ''}
          onChange={(event) => typeNik(typed(event))}
        />
        <Select
          {...field('nikStatus')}
          allowDeselect={false}
          data={(isUnknown ? NIK_UNKNOWN : NIK_STATUSES).map((value) => ({
            value,
            label: t(`nikStatus.${value}`),
          }))}
          value={values.nikStatus}
          onChange={(nikStatus) =>
            onChange({ nikStatus: nikStatus as FormValues['person']['nikStatus'] })
          }
        />
      </div>
      <div className={classes['pair']}>
        <Select
          {...field('sex', true)}
          data={[
            { value: 'L', label: sexes('male') },
            { value: 'P', label: sexes('female') },
          ]}
          value={values.sex === '' ? null : values.sex}
          onChange={(sex) => onChange({ sex: sex ?? '' })}
          onKeyDown={({ key }) => {
            const sex = SEXES.find((one) => one === key.toUpperCase());
            if (sex !== undefined) onChange({ sex });
          }}
        />
        <DateField
          {...field('birthDate')}
          description={t('form.birthHint')}
          today={today}
          value={values.birthDate}
          onChange={(birthDate) => onChange({ birthDate })}
        />
      </div>
      <TextInput
        {...field('birthPlace')}
        value={values.birthPlace}
        onChange={(event) => onChange({ birthPlace: typed(event) })}
      />
    </Fieldset>
  );
}

/** Level and grade, school status, who proposed the child. */
export function CandidacyFields(props: FieldsProps<FormValues['candidacy']>) {
  const { values, onChange, idOf, problem, today } = props;
  const t = useTranslations('candidates');
  const field = (name: Exclude<keyof FormValues['candidacy'], Detail>, required = false) => ({
    id: idOf(`candidacy.${name}`),
    label: t(`form.${name}`),
    error: problem(`candidacy.${name}`),
    required,
  });
  const level = LEVELS.find((one) => one === values.level);
  const chooseLevel = (next: string | null) => {
    const fits = next !== null && GRADES_OF[next as Level].includes(values.grade ?? 0);
    const first = next === null ? null : (GRADES_OF[next as Level][0] ?? null);
    onChange({ level: next ?? '', grade: fits ? values.grade : first });
  };
  return (
    <Fieldset legend={t('form.candidacy')} className={classes['fieldset'] ?? ''}>
      <div className={classes['pair']}>
        <Select
          {...field('level', true)}
          data={[...LEVELS]}
          value={level ?? null}
          onChange={chooseLevel}
        />
        <Select
          {...field('grade', true)}
          disabled={level === undefined}
          allowDeselect={false}
          data={level === undefined ? [] : GRADES_OF[level].map(String)}
          value={values.grade === null ? null : String(values.grade)}
          onChange={(grade) => onChange({ grade: grade === null ? null : Number(grade) })}
        />
      </div>
      <div className={classes['pair']}>
        <Select
          {...field('schoolStatus', true)}
          data={SCHOOL_STATUSES.map((value) => ({ value, label: t(`schoolStatuses.${value}`) }))}
          value={values.schoolStatus === '' ? null : values.schoolStatus}
          onChange={(schoolStatus) => onChange({ schoolStatus: schoolStatus ?? '' })}
        />
        <TextInput
          {...field('schoolStatusSource')}
          value={values.schoolStatusSource}
          onChange={(event) => onChange({ schoolStatusSource: typed(event) })}
        />
      </div>
      <MultiSelect
        {...field('vulnerabilities')}
        data={VULNERABILITIES.map((value) => ({ value, label: t(`vulnerabilities.${value}`) }))}
        value={[...values.vulnerabilities]}
        onChange={(chosen) =>
          onChange({ vulnerabilities: VULNERABILITIES.filter((one) => chosen.includes(one)) })
        }
      />
      <div className={classes['pair']}>
        <TextInput
          {...field('proposer')}
          value={values.proposer}
          onChange={(event) => onChange({ proposer: typed(event) })}
        />
        <DateField
          {...field('proposedOn', true)}
          today={today}
          value={values.proposedOn}
          onChange={(proposedOn) => onChange({ proposedOn })}
        />
      </div>
      <Select
        {...field('recommendation')}
        allowDeselect={false}
        data={RECOMMENDATIONS.map((value) => ({ value, label: t(`recommendations.${value}`) }))}
        value={values.recommendation}
        onChange={(value) =>
          onChange({ recommendation: value as FormValues['candidacy']['recommendation'] })
        }
      />
      <Textarea
        {...field('note')}
        autosize
        minRows={2}
        value={values.note}
        onChange={(event) => onChange({ note: typed(event) })}
      />
    </Fieldset>
  );
}
