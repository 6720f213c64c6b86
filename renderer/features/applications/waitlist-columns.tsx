import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { WaitingRow } from '#shared/contract/waitlist-shapes.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import classes from './Applications.module.css';
import { useFitWords, useNeedWords } from './words.ts';

/** Rank, person, keys and the fit in words; a narrow window keeps rank, name and fit. */
export function useWaitlistColumns(): readonly GridColumn<WaitingRow>[] {
  const t = useTranslations('applications');
  const fitWords = useFitWords();
  const needWords = useNeedWords();
  return useMemo(() => {
    const columns: GridColumn<WaitingRow>[] = [
      {
        id: 'rank',
        header: t('columns.rank'),
        width: 60,
        align: 'end',
        look: 'rank',
        cell: (row) => row.rank,
      },
      {
        id: 'name',
        header: t('columns.name'),
        width: 168,
        grow: 1,
        look: 'name',
        cell: (row) => row.name,
      },
      {
        id: 'sex',
        header: t('columns.sex'),
        width: 24,
        align: 'center',
        leaves: 3,
        cell: (row) => row.sex,
      },
      {
        id: 'age',
        header: t('columns.age'),
        width: 32,
        align: 'end',
        leaves: 1,
        cell: (row) => row.age ?? '—',
      },
      {
        id: 'desil',
        header: t('columns.desil'),
        width: 38,
        align: 'end',
        leaves: 5,
        cell: (row) => (row.desil === null ? '—' : `${row.desil}${row.substitute ? '*' : ''}`),
      },
      {
        id: 'since',
        header: t('columns.since'),
        width: 100,
        align: 'end',
        leaves: 2,
        cell: (row) => shortDate(row.waitingSince),
      },
      {
        id: 'needs',
        header: t('columns.needs'),
        width: 130,
        grow: 1,
        wrap: true,
        leaves: 4,
        cell: (row) => <span className={classes['twoLines']}>{needWords(row)}</span>,
      },
      {
        id: 'fit',
        header: t('columns.fit'),
        width: 190,
        grow: 2,
        wrap: true,
        leaves: 6,
        cell: (row) => (
          <span
            className={`${classes['twoLines']} ${row.bed ? classes['fits'] : classes['none']}`}
            title={fitWords(row)}
          >
            {fitWords(row)}
          </span>
        ),
      },
    ];
    return columns;
  }, [t, fitWords, needWords]);
}
