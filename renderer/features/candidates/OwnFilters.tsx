import { useTranslations } from 'use-intl';
import type { CandidateFilter } from '#shared/contract/candidate-list.ts';
import { useView } from '#renderer/app/use-view.ts';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import { withOwn } from './list-view.ts';
import { useOwnValue } from '#renderer/app/use-own-values.ts';
import { useScreenColumns } from './use-own-columns.tsx';

const ANY = 'any';
const EMPTY = 'empty';
/** Before a value, so that none is taken for one of the two above. */
const IS = '=';

/** One menu for each column of the office that has a few answers. */
export function OwnFilters({ filter }: { filter: CandidateFilter }) {
  const t = useTranslations();
  const said = useOwnValue();
  const [, change] = useView();
  const columns = useScreenColumns().filter(
    ({ kind, seen }) => seen && (kind === 'choice' || kind === 'yes_no'),
  );
  return columns.map(({ uid, name, kind, choices }) => {
    const value = filter.own?.[uid];
    const answers = kind === 'choice' ? choices : ['yes', 'no'];
    return (
      <FilterMenu
        key={uid}
        label={name}
        value={optionOf(value)}
        options={[
          { value: ANY, label: t('candidates.list.any') },
          ...answers.map((answer) => ({ value: `${IS}${answer}`, label: said(kind, answer) })),
          { value: EMPTY, label: t('columns.noValue') },
        ]}
        onChange={(next) => change(withOwn(filter, uid, valueOf(next)))}
      />
    );
  });
}

function optionOf(value: string | null | undefined): string {
  if (value === undefined) return ANY;
  return value === null ? EMPTY : `${IS}${value}`;
}

function valueOf(option: string): string | null | undefined {
  if (option === ANY) return undefined;
  return option === EMPTY ? null : option.slice(IS.length);
}
