import { Fieldset, Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { LIFE_STATES } from '#shared/validation/guardian-details.ts';
import type { FormValues } from './form-values.ts';
import classes from './Candidates.module.css';

interface ParentFieldsProps {
  guardians: FormValues['guardians'];
  onChange: (guardians: FormValues['guardians']) => void;
  idOf: (path: string) => string;
  problem: (path: string) => string | undefined;
}

const PARENT = ['nik', 'life', 'job', 'income'] as const;
type ParentDetail = (typeof PARENT)[number];

/** Whether anything of this stands in the form, or is wrong. */
export const hasParentDetails = (guardians: FormValues['guardians']): boolean =>
  guardians.some((guardian) => PARENT.some((name) => guardian[name] !== ''));
export const isParentWrong = ({
  guardians,
  problem,
}: Pick<ParentFieldsProps, 'guardians' | 'problem'>): boolean =>
  guardians.some((_, index) =>
    PARENT.some((name) => problem(`guardians.${index}.${name}`) !== undefined),
  );

/** NIK, life, occupation and income of everybody the form names as parent or wali. */
export function ParentFields({ guardians, onChange, idOf, problem }: ParentFieldsProps) {
  const t = useTranslations('candidates');
  const replace = (at: number, name: ParentDetail, value: string) =>
    onChange(guardians.map((one, index) => (index === at ? { ...one, [name]: value } : one)));
  return guardians.map((guardian, index) => {
    const field = (name: ParentDetail) => ({
      id: idOf(`guardians.${index}.${name}`),
      label: t(`details.${name}`),
      error: problem(`guardians.${index}.${name}`),
    });
    const text = (name: ParentDetail) => ({
      ...field(name),
      value: guardian[name],
      onChange: (event: { currentTarget: { value: string } }) =>
        replace(index, name, event.currentTarget.value),
    });
    const legend =
      guardian.name === ''
        ? t('details.parentUnnamed', { number: String(index + 1) })
        : t('details.parent', {
            name: guardian.name,
            relation: t(`relations.${guardian.relation}`),
          });
    return (
      // As in the list of guardians above, the place of a row is its identity.
      // oxlint-disable-next-line react/no-array-index-key
      <Fieldset key={index} legend={legend} className={classes['parent'] ?? ''}>
        <div className={classes['pair']}>
          <TextInput inputMode="numeric" autoComplete="off" {...text('nik')} />
          <Select
            {...field('life')}
            clearable
            data={LIFE_STATES.map((value) => ({ value, label: t(`details.lives.${value}`) }))}
            value={guardian.life === '' ? null : guardian.life}
            onChange={(life) => replace(index, 'life', life ?? '')}
          />
          <TextInput {...text('job')} />
          <TextInput inputMode="numeric" {...text('income')} />
        </div>
      </Fieldset>
    );
  });
}
