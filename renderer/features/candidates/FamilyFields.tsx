import { ActionIcon, Button, Fieldset, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { RELATIONS } from '#shared/domain/imports/candidate-row.ts';
import type { Village } from '#shared/domain/regions/villages.ts';
import { useRead } from '#renderer/app/queries.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import type { Detail } from './DetailFields.tsx';
import { type FormValues, NEW_GUARDIAN } from './form-values.ts';
import { VillageField } from './VillageField.tsx';
import classes from './Candidates.module.css';

interface FieldsProps {
  idOf: (path: string) => string;
  problem: (path: string) => string | undefined;
}

type Guardians = FormValues['guardians'];
type Family = FormValues['family'];
const MOST_GUARDIANS = 4;
const typed = (event: { currentTarget: { value: string } }): string => event.currentTarget.value;

interface GuardianFieldsProps extends FieldsProps {
  values: Guardians;
  onChange: (values: Guardians) => void;
}

/** At least one parent or guardian; the mother's name finds a child again. */
export function GuardianFields({ values, onChange, ...fields }: GuardianFieldsProps) {
  const t = useTranslations('candidates.form');
  const replace = (index: number, patch: Partial<Guardians[number]>) =>
    onChange(values.map((one, at) => (at === index ? { ...one, ...patch } : one)));
  return (
    <Fieldset legend={t('guardians')} className={classes['fieldset'] ?? ''}>
      {values.map((guardian, index) => (
        <GuardianRow
          // A row has no name of its own while it is typed; its place is its identity.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          {...fields}
          index={index}
          guardian={guardian}
          onChange={(patch) => replace(index, patch)}
          {...(values.length > 1
            ? { onRemove: () => onChange(values.filter((_, at) => at !== index)) }
            : {})}
        />
      ))}
      {values.length < MOST_GUARDIANS ? (
        <div>
          <Button
            leftSection={<IconPlus size={ICON.text} stroke={STROKE} aria-hidden="true" />}
            onClick={() => onChange([...values, { ...NEW_GUARDIAN, relation: 'guardian' }])}
          >
            {t('addGuardian')}
          </Button>
        </div>
      ) : null}
    </Fieldset>
  );
}

interface GuardianRowProps extends FieldsProps {
  index: number;
  guardian: Guardians[number];
  onChange: (patch: Partial<Guardians[number]>) => void;
  onRemove?: () => void;
}

function GuardianRow({ index, guardian, onChange, onRemove, idOf, problem }: GuardianRowProps) {
  const t = useTranslations('candidates');
  const text = (name: 'name' | 'phone' | 'phoneOwner') => ({
    id: idOf(`guardians.${index}.${name}`),
    label: t(`form.${name === 'name' ? 'guardianName' : name}`),
    error: problem(`guardians.${index}.${name}`),
    value: guardian[name],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [name]: typed(event) }),
  });
  return (
    <>
      <div className={classes['guardian']}>
        <TextInput required {...text('name')} />
        <Select
          id={idOf(`guardians.${index}.relation`)}
          label={t('form.relation')}
          allowDeselect={false}
          data={RELATIONS.map((value) => ({ value, label: t(`relations.${value}`) }))}
          value={guardian.relation}
          onChange={(relation) => onChange({ relation: relation as Guardians[number]['relation'] })}
        />
        {onRemove === undefined ? null : (
          <ActionIcon
            aria-label={t('form.removeGuardian', { number: String(index + 1) })}
            onClick={onRemove}
          >
            <IconTrash size={ICON.text} stroke={STROKE} aria-hidden="true" />
          </ActionIcon>
        )}
      </div>
      <div className={classes['pair']}>
        <TextInput inputMode="tel" {...text('phone')} />
        <TextInput {...text('phoneOwner')} />
      </div>
    </>
  );
}

const NO_VILLAGES: readonly Village[] = [];

interface FamilyFieldsProps extends FieldsProps {
  values: Family;
  onChange: (patch: Partial<Family>) => void;
}

/** Family card and address. */
export function FamilyFields({ values, onChange, idOf, problem }: FamilyFieldsProps) {
  const t = useTranslations('candidates.form');
  const own = useRead('villages.list', {}).data?.rows ?? NO_VILLAGES;
  const field = (name: Exclude<keyof Family, Detail>) => ({
    id: idOf(`family.${name}`),
    label: t(name),
    error: problem(`family.${name}`),
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [name]: typed(event) }),
  });
  return (
    <Fieldset legend={t('family')} className={classes['fieldset'] ?? ''}>
      <TextInput inputMode="numeric" autoComplete="off" {...field('kk')} />
      <TextInput {...field('address')} />
      <div className={classes['pair']}>
        <TextInput inputMode="numeric" {...field('rt')} />
        <TextInput inputMode="numeric" {...field('rw')} />
      </div>
      <div className={classes['pair']}>
        <VillageField {...field('village')} own={own} onChange={onChange} />
        <TextInput {...field('district')} />
      </div>
      <TextInput {...field('regency')} />
    </Fieldset>
  );
}
