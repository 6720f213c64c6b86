import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ApplicationListRow } from '#shared/contract/application-record.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import classes from './Applications.module.css';
import { StateMark } from './StateMark.tsx';
import { useMissingWords } from './words.ts';

/** Columns of the requests; a narrow window drops L/P and age first, the name never. */
export function useApplicationColumns(): readonly GridColumn<ApplicationListRow>[] {
  const t = useTranslations('applications');
  const missingWords = useMissingWords();
  return useMemo(() => {
    const missing = (row: ApplicationListRow) => {
      const words = missingWords(row);
      if (row.closedReason !== null || row.next === null)
        return <span className="count">{words}</span>;
      return row.next.overdue ? <span className={classes['late']}>{words}</span> : words;
    };
    return [
      {
        id: 'number',
        header: t('columns.number'),
        width: 84,
        look: 'code',
        leaves: 4,
        cell: (row) => row.number,
      },
      {
        id: 'name',
        header: t('columns.name'),
        width: 172,
        grow: 2,
        look: 'name',
        cell: (row) => row.name,
      },
      {
        id: 'sex',
        header: t('columns.sex'),
        width: 24,
        align: 'center',
        leaves: 1,
        cell: (row) => row.sex,
      },
      {
        id: 'age',
        header: t('columns.age'),
        width: 32,
        align: 'end',
        leaves: 2,
        cell: (row) => row.age ?? '—',
      },
      {
        id: 'desil',
        header: t('columns.desil'),
        width: 38,
        align: 'end',
        leaves: 3,
        cell: (row) => row.desil ?? '—',
      },
      {
        id: 'state',
        header: t('columns.state'),
        width: 136,
        leaves: 6,
        cell: (row) => <StateMark row={row} />,
      },
      {
        id: 'missing',
        header: t('columns.missing'),
        width: 140,
        grow: 1,
        leaves: 5,
        cell: missing,
      },
    ];
  }, [t, missingWords]);
}
