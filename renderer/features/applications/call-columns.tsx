import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { CallRow } from '#shared/contract/waitlist-shapes.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import classes from './Applications.module.css';

/** Columns of the calls; the day to answer never leaves. */
export function useCallColumns(): readonly GridColumn<CallRow>[] {
  const t = useTranslations('applications');
  return useMemo(() => {
    const columns: GridColumn<CallRow>[] = [
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
        leaves: 2,
        cell: (row) => row.sex,
      },
      {
        id: 'bed',
        header: t('columns.bed'),
        width: 130,
        grow: 1,
        leaves: 5,
        cell: (row) => `${row.bed} · ${row.ward}`,
      },
      {
        id: 'called',
        header: t('columns.calledOn'),
        width: 92,
        align: 'end',
        leaves: 1,
        cell: (row) => shortDate(row.calledOn),
      },
      {
        id: 'answerBy',
        header: t('columns.answerBy'),
        width: 148,
        align: 'end',
        cell: (row) =>
          row.overdue ? (
            <span className={classes['late']}>
              {shortDate(row.answerBy)} · {t('calls.late')}
            </span>
          ) : (
            shortDate(row.answerBy)
          ),
      },
      {
        id: 'answer',
        header: t('columns.answer'),
        width: 118,
        leaves: 4,
        cell: (row) => t(row.accepted ? 'answers.accepted' : 'answers.waiting'),
      },
      {
        id: 'contact',
        header: t('columns.contact'),
        width: 150,
        grow: 1,
        leaves: 3,
        cell: (row) => [row.contactName, row.contactPhone].filter(Boolean).join(' · ') || '—',
      },
    ];
    return columns;
  }, [t]);
}
