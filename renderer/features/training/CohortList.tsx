import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { type Cohort, nameOf } from '#shared/i18n/training-words.ts';
import { useTrainingWords } from '#renderer/app/use-training-words.ts';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { FigureOfLimit, formatFigure } from '#renderer/ui/Figure.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { rowsShown } from './rows-shown.tsx';

/** The cohorts: seats, what limits them, who waits, what is not filled in. Enter opens one. */
export function CohortList({ cohorts }: { cohorts: readonly Cohort[] }) {
  const t = useTranslations('training');
  const [, change] = useView();
  const columns = useCohortColumns();
  return (
    <>
      <DataGrid
        label={t('list')}
        columns={columns}
        rowCount={cohorts.length}
        getRow={(index) => cohorts[index]}
        getRowId={(row) => row.uid}
        onOpen={(row) => change({ angkatan: row.uid })}
      />
      <StatusLine shown={t.rich('status', rowsShown(cohorts.length))} />
    </>
  );
}

function useCohortColumns(): readonly GridColumn<Cohort>[] {
  const t = useTranslations('training');
  const words = useTrainingWords();
  return useMemo(() => {
    const number = (
      id: 'free' | 'waiting' | 'open',
      leaves: number,
      of: (row: Cohort) => number,
    ): GridColumn<Cohort> => ({
      id,
      header: t(`columns.${id}`),
      width: 74,
      align: 'end',
      leaves,
      cell: (row) => formatFigure(of(row)),
    });
    return [
      {
        id: 'name',
        header: t('columns.program'),
        width: 170,
        grow: 2,
        look: 'name',
        cell: (row) => nameOf(row),
      },
      {
        id: 'dates',
        header: t('columns.dates'),
        width: 196,
        leaves: 3,
        cell: words.dates,
      },
      {
        id: 'seats',
        header: t('columns.seats'),
        width: 64,
        align: 'end',
        leaves: 6,
        cell: (row) => <FigureOfLimit count={row.held} limit={row.seats} />,
      },
      { ...number('free', 9, (row) => row.free), look: 'rank' },
      number('waiting', 4, (row) => row.waiting),
      { ...number('open', 8, (row) => row.openSessions), width: 84 },
      {
        id: 'limit',
        header: t('columns.limit'),
        width: 140,
        leaves: 1,
        cell: words.limit,
      },
      {
        id: 'instructors',
        header: t('columns.instructors'),
        width: 130,
        grow: 1,
        leaves: 2,
        cell: (row) => row.instructors.join(', '),
      },
    ];
  }, [t, words]);
}
