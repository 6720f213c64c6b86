import { Select, TextInput } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DAPODIK_STATES, RELIGIONS, SCHOOL_GRADES } from '#shared/validation/record-details.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { hasParentDetails, isParentWrong, ParentFields } from './ParentFields.tsx';
import type { FormValues } from './form-values.ts';
import classes from './Candidates.module.css';

interface DetailFieldsProps {
  values: FormValues;
  onChange: (values: FormValues) => void;
  idOf: (path: string) => string;
  problem: (path: string) => string | undefined;
}

const PERSON = ['nisn', 'religion'] as const;
const SCHOOL = ['lastSchool', 'lastNpsn', 'lastGrade', 'dapodikActive'] as const;
const FAMILY = ['postal', 'pkhNo', 'bpntNo', 'kksNo'] as const;
/** A value of the folded section. */
export type Detail = (typeof PERSON)[number] | (typeof SCHOOL)[number] | (typeof FAMILY)[number];
type Part = 'person' | 'candidacy' | 'family';

const partOf = (name: Detail): Part => {
  if (PERSON.some((one) => one === name)) return 'person';
  return SCHOOL.some((one) => one === name) ? 'candidacy' : 'family';
};
const stored = (values: FormValues, name: Detail): string =>
  (values[partOf(name)] as Readonly<Partial<Record<Detail, string>>>)[name] ?? '';

/** What is asked once a child is known better: folded, and open where something stands or is wrong. */
export function DetailFields({ values, onChange, idOf, problem }: DetailFieldsProps) {
  const t = useTranslations('candidates.details');
  const all: readonly Detail[] = [...PERSON, ...SCHOOL, ...FAMILY];
  const path = (name: Detail) => `${partOf(name)}.${name}`;
  const [open, setOpen] = useState(
    () => all.some((name) => stored(values, name) !== '') || hasParentDetails(values.guardians),
  );
  const { guardians } = values;
  const wrong =
    all.some((name) => problem(path(name)) !== undefined) || isParentWrong({ guardians, problem });
  const change = (name: Detail, value: string) =>
    onChange({ ...values, [partOf(name)]: { ...values[partOf(name)], [name]: value } });
  const field = (name: Detail) => ({
    id: idOf(path(name)),
    label: t(name),
    error: problem(path(name)),
  });
  const text = (name: Detail) => ({
    ...field(name),
    value: stored(values, name),
    onChange: (event: { currentTarget: { value: string } }) =>
      change(name, event.currentTarget.value),
  });
  const choice = (name: Detail) => ({
    ...field(name),
    clearable: true,
    value: stored(values, name) === '' ? null : stored(values, name),
    onChange: (value: string | null) => change(name, value ?? ''),
  });
  const religions = RELIGIONS.map((value) => ({ value, label: t(`religions.${value}`) }));
  const dapodik = DAPODIK_STATES.map((value) => ({ value, label: t(`dapodik.${value}`) }));
  return (
    <details
      className={classes['later']}
      open={open || wrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <IconChevronRight size={ICON.list} stroke={STROKE} aria-hidden="true" />
        {t('later')}
      </summary>
      <div className={classes['pair']}>
        <TextInput inputMode="numeric" autoComplete="off" {...text('nisn')} />
        <Select {...choice('religion')} data={religions} />
        <TextInput {...text('lastSchool')} />
        <TextInput {...text('lastNpsn')} />
        <Select {...choice('lastGrade')} data={[...SCHOOL_GRADES]} />
        <Select {...choice('dapodikActive')} data={dapodik} />
        <TextInput inputMode="numeric" {...text('postal')} />
        <TextInput inputMode="numeric" {...text('pkhNo')} />
        <TextInput inputMode="numeric" {...text('bpntNo')} />
        <TextInput inputMode="numeric" {...text('kksNo')} />
      </div>
      <ParentFields
        guardians={guardians}
        onChange={(changed) => onChange({ ...values, guardians: changed })}
        idOf={idOf}
        problem={problem}
      />
    </details>
  );
}
