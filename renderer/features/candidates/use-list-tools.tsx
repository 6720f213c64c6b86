import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { LEVELS } from '#shared/vocabulary.ts';
import { useView } from '#renderer/app/use-view.ts';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import type { ListTools } from '#renderer/ui/Toolbar.tsx';
import type { ListChoice } from './list-view.ts';
import { OwnFilters } from './OwnFilters.tsx';
import { useTypedSearch } from './use-typed-search.ts';

const DESILS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** Search field and filter menus of the list; every choice lies in the address. */
export function useListTools(
  { filter, text }: ListChoice,
  leaveDown: () => void,
  view: ReactNode,
): ListTools {
  const t = useTranslations('candidates.list');
  const [, change] = useView();
  const [typed, type] = useTypedSearch(text, (next) =>
    change({ text: next === '' ? undefined : next }),
  );
  const any = { value: 'all', label: t('any') };
  const set = (key: string) => (value: string) =>
    change({ [key]: value === 'all' ? undefined : asGiven(value) });
  const desil = filter.desil === undefined ? 'all' : String(filter.desil ?? 'none');
  return {
    search: { label: t('search'), value: typed, onChange: type, onLeaveDown: leaveDown },
    filters: (
      <>
        <FilterMenu
          label={t('level')}
          value={filter.level ?? 'all'}
          options={[any, ...LEVELS.map((value) => ({ value, label: value }))]}
          onChange={set('level')}
        />
        <FilterMenu
          label={t('sex')}
          short
          value={filter.sex ?? 'all'}
          options={[
            { value: 'all', label: t('bothSexes') },
            { value: 'L', label: 'L' },
            { value: 'P', label: 'P' },
          ]}
          onChange={set('sex')}
        />
        <FilterMenu
          label={t('desil')}
          value={desil}
          options={[
            any,
            ...DESILS.map((value) => ({ value, label: value })),
            { value: 'none', label: t('noDesil') },
          ]}
          onChange={set('desil')}
        />
        <OwnFilters filter={filter} />
        {view}
      </>
    ),
  };
}

/** A desil is a number in the address, everything else a word. */
const asGiven = (value: string): string | number => (/^\d+$/.test(value) ? Number(value) : value);
