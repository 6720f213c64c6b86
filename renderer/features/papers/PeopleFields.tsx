import { Fieldset, Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { CandidateFilter } from '#shared/contract/candidate-list.ts';
import { LEVELS, SEXES, STAGES } from '#shared/vocabulary.ts';
import { OwnFilterFields } from './OwnFilterFields.tsx';
import { HouseFields } from './HouseFields.tsx';
import {
  type Design,
  EVERYBODY,
  type People,
  populationsOf,
  withOwn,
  withPeople,
} from './own-list-values.ts';
import classes from './OwnList.module.css';
import type { PaperChoices } from './paper-request.ts';

interface PeopleFieldsProps {
  design: Design;
  choices: PaperChoices;
  onChange: (design: Design) => void;
}

const ALL = 'all';
const select = { allowDeselect: false, comboboxProps: { withinPortal: true } } as const;

/** Who stands on the list: which people of the office, and which of them. */
export function PeopleFields({ design, choices, onChange }: PeopleFieldsProps) {
  const t = useTranslations('lists');
  const { people } = design;
  return (
    <Fieldset legend={t('who')} className={classes['set'] ?? ''}>
      <div className={classes['pair']}>
        <Select
          {...select}
          label={t('people')}
          data={populationsOf(choices).map((value) => ({
            value,
            label: t(`populations.${value}`),
          }))}
          value={people.of}
          onChange={(of) => {
            if (of !== null) onChange(withPeople(design, EVERYBODY[of]));
          }}
        />
        <Narrowing
          people={people}
          choices={choices}
          onChange={(next) => onChange({ ...design, people: next })}
        />
      </div>
    </Fieldset>
  );
}

interface NarrowingProps<Of extends People = People> {
  people: Of;
  choices: PaperChoices;
  onChange: (people: Of) => void;
}

/** Which of these people. */
function Narrowing({ people, choices, onChange }: NarrowingProps) {
  switch (people.of) {
    case 'pupils':
      return <PupilFields people={people} choices={choices} onChange={onChange} />;
    case 'candidates':
      return (
        <CandidateFields
          filter={people.filter}
          onChange={(filter) => onChange({ of: 'candidates', filter })}
        />
      );
    case 'residents':
    case 'requests':
      return <HouseFields people={people} choices={choices} onChange={onChange} />;
  }
}

type Pupils = Extract<People, { of: 'pupils' }>;

/** A class says its level. */
function PupilFields({ people, choices, onChange }: NarrowingProps<Pupils>) {
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
