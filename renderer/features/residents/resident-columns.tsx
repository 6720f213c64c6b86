import { IconAlertTriangle, IconDoorExit } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './Residents.module.css';
import { type Resident, useResidentWords } from './use-resident-words.ts';

/** Columns of the residents: who, where, whether they are there, and what is next to be done. */
export function useResidentColumns(): readonly GridColumn<Resident>[] {
  const t = useTranslations('stays');
  const words = useResidentWords();
  return useMemo(() => {
    return [
      {
        id: 'name',
        header: t('columns.name'),
        width: 176,
        grow: 2,
        look: 'name',
        cell: (row) => row.name,
      },
      {
        id: 'sex',
        header: t('columns.sex'),
        width: 26,
        leaves: 3,
        align: 'center',
        cell: (row) => row.sex,
      },
      {
        id: 'age',
        header: t('columns.age'),
        width: 58,
        leaves: 2,
        align: 'end',
        cell: words.age,
      },
      {
        id: 'bed',
        header: t('columns.bed'),
        width: 138,
        grow: 1,
        leaves: 6,
        cell: (row) => words.bed(row) ?? '—',
      },
      {
        id: 'state',
        header: t('columns.state'),
        width: 172,
        grow: 2,
        leaves: 5,
        cell: (row) => <State row={row} text={words.state(row)} />,
      },
      {
        id: 'task',
        header: t('columns.task'),
        width: 128,
        grow: 2,
        leaves: 4,
        cell: ({ nextTask }) =>
          nextTask === null ? (
            '—'
          ) : (
            <TaskWords urgent={nextTask.urgent || nextTask.overdue}>
              {words.task(nextTask)}
            </TaskWords>
          ),
      },
      {
        id: 'from',
        header: t('columns.from'),
        width: 92,
        leaves: 1,
        align: 'end',
        cell: (row) => shortDate(row.from),
      },
    ];
  }, [t, words]);
}

/** Away by a door, late by a warning: never by colour alone. */
function State({ row, text }: { row: Resident; text: string }) {
  if (row.away === null) return text;
  const late = row.away.daysLate > 0;
  const Sign = late ? IconAlertTriangle : IconDoorExit;
  return (
    <span className={classes['state']} data-tone={late ? 'red' : 'amber'}>
      <Sign size={ICON.list} stroke={STROKE} aria-hidden="true" />
      <span>{text}</span>
    </span>
  );
}

function TaskWords({ urgent, children }: { urgent: boolean; children: string }) {
  if (!urgent) return children;
  return (
    <span className={classes['state']} data-tone="red">
      <IconAlertTriangle size={ICON.list} stroke={STROKE} aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
