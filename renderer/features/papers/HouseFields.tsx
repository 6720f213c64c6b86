import { Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { APPLICATION_STATES } from '#shared/domain/waitlist/application-state.ts';
import { SEXES } from '#shared/vocabulary.ts';
import { OwnFilterFields } from './OwnFilterFields.tsx';
import { type People, withOwn } from './own-list-values.ts';
import type { PaperChoices } from './paper-request.ts';

type OfHouse = Extract<People, { of: 'residents' | 'requests' }>;

interface HouseFieldsProps {
  people: OfHouse;
  choices: PaperChoices;
  onChange: (people: OfHouse) => void;
}

const ALL = 'all';
const select = { allowDeselect: false, comboboxProps: { withinPortal: true } } as const;

/** Which residents, by ward, or which requests, by state; of one sex or of both. */
export function HouseFields({ people, choices, onChange }: HouseFieldsProps) {
  const t = useTranslations('lists');
  return (
    <>
      {people.of === 'residents' ? (
        <Select
          {...select}
          label={t('ward')}
          data={[
            { value: ALL, label: t('all') },
            ...(choices.house?.wards ?? []).map(({ uid, name }) => ({ value: uid, label: name })),
          ]}
          value={people.ward ?? ALL}
          onChange={(ward) => onChange({ ...people, ward: ward === ALL ? null : ward })}
        />
      ) : (
        <StateField people={people} onChange={onChange} />
      )}
      <Select
        {...select}
        label={t('sex')}
        data={[
          { value: ALL, label: t('bothSexes') },
          ...SEXES.map((value) => ({ value, label: value })),
        ]}
        value={people.sex ?? ALL}
        onChange={(sex) => onChange({ ...people, sex: SEXES.find((one) => one === sex) ?? null })}
      />
      <OwnFilterFields own={people.own ?? {}} onChange={(own) => onChange(withOwn(people, own))} />
    </>
  );
}

type Requests = Extract<People, { of: 'requests' }>;

function StateField({
  people,
  onChange,
}: {
  people: Requests;
  onChange: (people: Requests) => void;
}) {
  const t = useTranslations('lists');
  const states = useTranslations('applications.states');
  return (
    <Select
      {...select}
      label={t('state')}
      data={[
        { value: ALL, label: t('openRequests') },
        ...APPLICATION_STATES.map((value) => ({ value, label: states(value) })),
      ]}
      value={people.state ?? ALL}
      onChange={(state) =>
        onChange({ ...people, state: APPLICATION_STATES.find((one) => one === state) ?? null })
      }
    />
  );
}
