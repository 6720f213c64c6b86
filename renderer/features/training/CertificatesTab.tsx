import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { begun, shareOf, type Trainee } from '#shared/i18n/training-words.ts';
import { useTrainingWords } from '#renderer/app/use-training-words.ts';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import type { Class } from './CohortView.tsx';
import { rowsShown } from './rows-shown.tsx';

/** Who may get which certificate, what is lacking, and what has been issued. Enter opens the person. */
export function CertificatesTab({ shown, selected }: { shown: Class; selected: string | null }) {
  const t = useTranslations('training');
  const [, change] = useView();
  const columns = useColumns();
  const rows = begun(shown.trainees);
  if (rows.length === 0) return <EmptyState title={t('empty.noTrainees')} />;
  return (
    <>
      <DataGrid
        label={t('tabs.certificates')}
        columns={columns}
        rowCount={rows.length}
        getRow={(index) => rows[index]}
        getRowId={(row) => row.uid}
        selectedId={selected}
        onOpen={(row) => change({ peserta: row.uid })}
        onEscape={() => change({ peserta: undefined })}
      />
      <StatusLine shown={t.rich('status', rowsShown(rows.length))} />
    </>
  );
}

function useColumns(): readonly GridColumn<Trainee>[] {
  const t = useTranslations('training');
  const words = useTrainingWords();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('columns.name'),
        width: 168,
        grow: 1,
        look: 'name' as const,
        cell: (row) => row.name,
      },
      {
        id: 'attendance',
        header: t('columns.attendance'),
        width: 84,
        align: 'end' as const,
        leaves: 2,
        cell: (row) => shareOf(row.attendance.perMille) ?? '—',
      },
      {
        id: 'mayGet',
        header: t('columns.mayGet'),
        width: 196,
        leaves: 3,
        cell: words.mayGet,
      },
      {
        id: 'lacks',
        header: t('columns.lacks'),
        width: 190,
        grow: 2,
        leaves: 4,
        cell: (row) => words.lacks(row) || words.complete(),
      },
      {
        id: 'issued',
        header: t('columns.issued'),
        width: 130,
        leaves: 1,
        cell: words.issued,
      },
    ],
    [t, words],
  );
}
