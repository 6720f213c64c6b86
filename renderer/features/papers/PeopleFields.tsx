import { Fieldset, Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { CandidateFilter } from '#shared/contract/candidate-list.ts';
import { LEVELS, SEXES, STAGES } from '#shared/vocabulary.ts';
import { OwnFilterFields } from './OwnFilterFields.tsx';
import { type Design, withOwn, withPeople } from './own-list-values.ts';
import classes from './OwnList.module.css';
import type { PaperChoices } from './paper-request.ts';

interface PeopleFieldsProps {
  design: Design;
  choices: PaperChoices;
  onChange: (design: Design) => void;
}

const ALL = 'all';
const select = { allowDeselect: false, comboboxProps: { withinPortal: true } } as const;

/** Who stands on the list: candidates by filter, or pupils by level and class. */
export function PeopleFields({ design, choices, onChange }: PeopleFieldsProps) {
  const t = useTranslations('lists');
  const { people } = design;
  return (
    <Fieldset legend={t('who')} className={classes['set'] ?? ''}>
      <div className={classes['pair']}>
        <Select
          {...select}
          label={t('people')}
          data={[
            { value: 'pupils', label: t('populations.pupils') },
            { value: 'candidates', label: t('populations.candidates') },
          ]}
          value={people.of}
          onChange={(of) =>
            onChange(
              withPeople(
                design,
                of === 'pupils'
                  ? { of, level: null, class: null }
                  : { of: 'candidates', filter: {} },
              ),
            )
          }
        />
        {people.of === 'pupils' ? (
          <PupilFields
            people={people}
            choices={choices}
            onChange={(next) => onChange({ ...design, people: next })}
          />
        ) : (
          <CandidateFields
            filter={people.filter}
            onChange={(filter) => onChange({ ...design, people: { of: 'candidates', filter } })}
          />
        )}
      </div>
    </Fieldset>
  );
}

type Pupils = Extract<Design['people'], { of: 'pupils' }>;

/** A class says its level. */
function PupilFields({
  people,
  choices,
  onChange,
}: {
  people: Pupils;
  choices: PaperChoices;
  onChange: (people: Pupils) => void;
}) {
  const t = useTranslations('lists');
  const value = people.class ?? (people.level === null ? ALL : `level:${people.level}`);
  return (
    <>
      <Select
        {...select}
        label={t('class')}
        searchable={choices.classes.length > 8}
        data={[
          { value: ALL, label: t('all') },
          ...LEVELS.map((level) => ({ value: `level:${level}`, label: level })),
          ...choices.classes.map(({ uid, name }) => ({ value: uid, label: name })),
        ]}
        value={value}
        onChange={(next) => {
          const level = LEVELS.find((one) => next === `level:${one}`) ?? null;
          const all = next === null || next === ALL || level !== null;
          onChange({ ...people, level, class: all ? null : next });
        }}
      />
      <OwnFilterFields own={people.own ?? {}} onChange={(own) => onChange(withOwn(people, own))} />
    </>
  );
}

function CandidateFields({
  filter,
  onChange,
}: {
  filter: CandidateFilter;
  onChange: (filter: CandidateFilter) => void;
}) {
  const t = useTranslations();
  const { stage, level, sex, ...others } = filter;
  const set = (next: { stage?: string; level?: string; sex?: string }): void => {
    const chosen = { stage, level, sex, ...next };
    onChange({
      ...others,
      ...Object.fromEntries(
        Object.entries(chosen).filter(([, value]) => value !== undefined && value !== ALL),
      ),
    });
  };
  const all = { value: ALL, label: t('lists.all') };
  return (
    <>
      <Select
        {...select}
        label={t('lists.stage')}
        data={[
          all,
          { value: 'incomplete', label: t('lists.incomplete') },
          ...STAGES.map((value) => ({ value, label: t(`kit.stages.${value}`) })),
        ]}
        value={stage ?? ALL}
        onChange={(next) => set({ stage: next ?? ALL })}
      />
      <Select
        {...select}
        label={t('lists.level')}
        data={[all, ...LEVELS.map((value) => ({ value, label: value }))]}
        value={level ?? ALL}
        onChange={(next) => set({ level: next ?? ALL })}
      />
      <Select
        {...select}
        label={t('lists.sex')}
        data={[
          { value: ALL, label: t('lists.bothSexes') },
          ...SEXES.map((value) => ({ value, label: value })),
        ]}
        value={sex ?? ALL}
        onChange={(next) => set({ sex: next ?? ALL })}
      />
      <OwnFilterFields own={filter.own ?? {}} onChange={(own) => onChange(withOwn(filter, own))} />
    </>
  );
}
