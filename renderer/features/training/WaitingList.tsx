import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { SeatWaiter } from '#shared/i18n/training-words.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useTrainingWords } from '#renderer/app/use-training-words.ts';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { rowsShown } from './rows-shown.tsx';

/** Who waits for a training seat, in the order of the house, with the keys beside the names. */
export function WaitingList() {
  const t = useTranslations('training');
  const read = useRead('training.waitlist', {});
  const [, change] = useView();
  const columns = useWaitingColumns();
  if (read.error) {
    return (
      <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
    );
  }
  const rows = read.data;
  if (!rows) return <SkeletonRows />;
  if (rows.length === 0) return <EmptyState title={t('empty.noWaiting')} />;
  return (
    <>
      <DataGrid
        label={t('views.waiting')}
        columns={columns}
        rowCount={rows.length}
        getRow={(index) => rows[index]}
        getRowId={(row) => row.trainee}
        onOpen={(row) => change({ angkatan: row.cohortUid, peserta: row.trainee })}
      />
      <StatusLine shown={t.rich('status', rowsShown(rows.length))} />
    </>
  );
}

function useWaitingColumns(): readonly GridColumn<SeatWaiter>[] {
  const t = useTranslations('training');
  const words = useTrainingWords();
  return useMemo(
    () => [
      {
        id: 'rank',
        header: t('columns.rank'),
        width: 40,
        align: 'end' as const,
        look: 'rank' as const,
        cell: (row) => formatFigure(row.rank),
      },
      {
        id: 'name',
        header: t('columns.name'),
        width: 168,
        grow: 2,
        look: 'name' as const,
        cell: (row) => row.name,
      },
      {
        id: 'cohort',
        header: t('columns.program'),
        width: 140,
        grow: 1,
        leaves: 5,
        cell: (row) => row.cohort,
      },
      {
        id: 'desil',
        header: t('columns.desil'),
        width: 96,
        align: 'end' as const,
        leaves: 6,
        cell: (row) => words.desil(row) ?? '—',
      },
      {
        id: 'vulnerability',
        header: t('columns.vulnerability'),
        width: 150,
        leaves: 2,
        cell: words.vulnerability,
      },
      {
        id: 'since',
        header: t('columns.since'),
        width: 96,
        align: 'end' as const,
        leaves: 4,
        cell: (row) => shortDate(row.waitingSince),
      },
      {
        id: 'interest',
        header: t('columns.interest'),
        width: 140,
        grow: 1,
        leaves: 1,
        cell: (row) => row.interest,
      },
    ],
    [t, words],
  );
}
