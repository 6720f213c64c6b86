import { Checkbox, Fieldset, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { REFERRALS } from '#shared/domain/waitlist/required-documents.ts';
import { NIK_STATUSES, SERVICE_MODES } from '#shared/vocabulary.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import classes from './Applications.module.css';
import type { FormValues } from './form-values.ts';

interface FieldsProps<T> {
  values: T;
  onChange: (patch: Partial<T>) => void;
  idOf: (path: string) => string;
  problem: (path: string) => string | undefined;
  today: string;
}

const typed = (event: { currentTarget: { value: string } }): string => event.currentTarget.value;
const LEVELS = [0, 1, 2, 3] as const;

/** Name, NIK, sex and birth. */
export function PersonFields(props: FieldsProps<FormValues['person']>) {
  const { values, onChange, idOf, problem, today } = props;
  const t = useTranslations('applications.form');
  const statuses = useTranslations('candidates.nikStatus');
  const sexes = useTranslations('common');
  const field = (name: keyof FormValues['person'], required = false) => ({
    id: idOf(`person.${name}`),
    label: t(name),
    error: problem(`person.${name}`),
    required,
  });
  return (
    <Fieldset legend={t('person')} className={classes['fieldset'] ?? ''}>
      <TextInput
        {...field('name', true)}
        data-autofocus
        value={values.name}
        onChange={(event) => onChange({ name: typed(event) })}
      />
      <div className={classes['pair']}>
        <Select
          {...field('nikStatus')}
          allowDeselect={false}
          data={NIK_STATUSES.map((value) => ({ value, label: statuses(value) }))}
          value={values.nikStatus}
          onChange={(nikStatus) => onChange({ nikStatus: nikStatus ?? 'none_yet' })}
        />
        <TextInput
          {...field('nik', values.nikStatus === 'present')}
          inputMode="numeric"
          autoComplete="off"
          disabled={values.nikStatus !== 'present'}
          value={values.nikStatus === 'present' ? values.nik : ''}
          onChange={(event) => onChange({ nik: typed(event) })}
        />
        <Select
          {...field('sex', true)}
          data={[
            { value: 'L', label: sexes('male') },
            { value: 'P', label: sexes('female') },
          ]}
          value={values.sex === '' ? null : values.sex}
          onChange={(sex) => onChange({ sex: sex ?? '' })}
        />
        <DateField
          {...field('birthDate')}
          today={today}
          value={values.birthDate}
          onChange={(birthDate) => onChange({ birthDate })}
        />
        <TextInput
          {...field('birthPlace')}
          value={values.birthPlace}
          onChange={(event) => onChange({ birthPlace: typed(event) })}
        />
        <Checkbox
          id={idOf('person.birthEstimated')}
          label={t('birthEstimated')}
          mt={30}
          checked={values.birthEstimated}
          onChange={(event) => onChange({ birthEstimated: event.currentTarget.checked })}
        />
      </div>
    </Fieldset>
  );
}

/** Who refers, by which letter, and why it cannot wait. */
export function RequestFields(props: FieldsProps<FormValues['request']>) {
  const { values, onChange, idOf, problem, today } = props;
  const t = useTranslations('applications');
  const field = (name: keyof FormValues['request'], required = false) => ({
    id: idOf(`request.${name}`),
    label: t(`form.${name}`),
    error: problem(`request.${name}`),
    required,
  });
  const text = (name: 'referrer' | 'letterNo' | 'contactName' | 'contactPhone') => ({
    ...field(name),
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [name]: typed(event) }),
  });
  return (
    <Fieldset legend={t('form.request')} className={classes['fieldset'] ?? ''}>
      <div className={classes['pair']}>
        <Select
          {...field('referral', true)}
          data={REFERRALS.map((value) => ({ value, label: t(`referrals.${value}`) }))}
          value={values.referral}
          onChange={(referral) => onChange({ referral })}
        />
        <TextInput {...text('referrer')} />
        <TextInput {...text('letterNo')} />
        <DateField
          {...field('letterDate')}
          today={today}
          value={values.letterDate}
          onChange={(letterDate) => onChange({ letterDate })}
        />
        <DateField
          {...field('receivedOn', true)}
          description={t('form.receivedHint')}
          today={today}
          value={values.receivedOn}
          onChange={(receivedOn) => onChange({ receivedOn })}
        />
        <Select
          {...field('mode')}
          allowDeselect={false}
          data={SERVICE_MODES.map((value) => ({ value, label: t(`modes.${value}`) }))}
          value={values.mode}
          onChange={(mode) => onChange({ mode: mode ?? 'residential' })}
        />
        <TextInput {...text('contactName')} />
        <TextInput inputMode="tel" {...text('contactPhone')} />
      </div>
      <Select
        {...field('vulnerability')}
        allowDeselect={false}
        data={LEVELS.map((value) => ({
          value: String(value),
          label: t(`vulnerabilities.v${value}`),
        }))}
        value={String(values.vulnerability)}
        onChange={(value) => onChange({ vulnerability: Number(value ?? 0) })}
      />
      <Checkbox
        id={idOf('request.emergency')}
        label={t('form.emergency')}
        description={t('form.emergencyHint')}
        checked={values.emergency}
        onChange={(event) => onChange({ emergency: event.currentTarget.checked })}
      />
      {values.emergency ? (
        <Textarea
          {...field('emergencyNote', true)}
          autosize
          minRows={2}
          value={values.emergencyNote}
          onChange={(event) => onChange({ emergencyNote: typed(event) })}
        />
      ) : null}
      <Textarea
        {...field('note')}
        autosize
        minRows={1}
        value={values.note}
        onChange={(event) => onChange({ note: typed(event) })}
      />
    </Fieldset>
  );
}

/** Family card and address, as far as an office asks for them. */
export function FamilyFields({
  values,
  onChange,
  idOf,
  problem,
}: FieldsProps<FormValues['family']>) {
  const t = useTranslations('applications.form');
  const field = (name: 'kk' | 'address' | 'village' | 'regency') => ({
    id: idOf(`family.${name}`),
    label: t(name),
    error: problem(`family.${name}`),
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [name]: typed(event) }),
  });
  return (
    <Fieldset legend={t('family')} className={classes['fieldset'] ?? ''}>
      <div className={classes['pair']}>
        <TextInput inputMode="numeric" autoComplete="off" {...field('kk')} />
        <TextInput {...field('address')} />
        <TextInput {...field('village')} />
        <TextInput {...field('regency')} />
      </div>
    </Fieldset>
  );
}
