import { Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OwnFilter } from '#shared/contract/candidate-list.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { seesCare } from '#shared/domain/own-columns/sees-care.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';

type OwnColumn = OutputOf<Contract['columns']['list']>[number];

interface OwnFilterProps {
  own: OwnFilter;
  onChange: (own: OwnFilter) => void;
}

const NONE = 'none';
const EMPTY = 'empty';
/** Before a value, so that none is taken for the two above. */
const IS = '=';
const select = { allowDeselect: false, comboboxProps: { withinPortal: true } } as const;

/** Whom a list takes by a column of the office: which column, and what stands there. */
export function OwnFilterFields({ own, onChange }: OwnFilterProps) {
  const t = useTranslations('lists');
  const { user } = useSession();
  const columns = (useRead('columns.list', {}).data ?? []).filter(
    ({ uid, ended, care }) => uid in own || (ended === null && seesCare(user, care)),
  );
  const answersOf = useAnswers();
  if (columns.length === 0) return null;
  const [asked] = Object.entries(own);
  const column = columns.find(({ uid }) => uid === asked?.[0]);
  const value = asked?.[1] ?? null;
  return (
    <>
      <Select
        {...select}
        label={t('ownFilter')}
        data={[
          { value: NONE, label: t('all') },
          ...columns.map(({ uid, name }) => ({ value: `${IS}${uid}`, label: name })),
        ]}
        value={column === undefined ? NONE : `${IS}${column.uid}`}
        onChange={(next) => {
          const chosen = columns.find(({ uid }) => next === `${IS}${uid}`);
          onChange(chosen === undefined ? {} : { [chosen.uid]: firstOf(chosen) });
        }}
      />
      {column === undefined ? null : (
        <Select
          {...select}
          label={column.name}
          data={[...answersOf(column, value), { value: EMPTY, label: t('notFilled') }]}
          value={value === null ? EMPTY : `${IS}${value}`}
          onChange={(next) =>
            onChange({
              [column.uid]: next === null || next === EMPTY ? null : next.slice(IS.length),
            })
          }
        />
      )}
    </>
  );
}

/** What a column that was just chosen asks for. */
function firstOf({ kind, choices }: OwnColumn): string | null {
  return kind === 'yes_no' ? 'yes' : (choices[0] ?? null);
}

/** The answers a column has; where anything may stand, what the list asks for now. */
function useAnswers() {
  const t = useTranslations('columns');
  return ({ kind, choices }: OwnColumn, value: string | null) => {
    if (kind === 'yes_no')
      return (['yes', 'no'] as const).map((one) => ({ value: `${IS}${one}`, label: t(one) }));
    const other = value !== null && !choices.includes(value) ? [value] : [];
    return [...choices, ...other].map((one) => ({ value: `${IS}${one}`, label: one }));
  };
}
