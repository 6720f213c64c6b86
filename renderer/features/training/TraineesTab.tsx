import { IconUsers } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { shareOf, sinceOf, type Trainee } from '#shared/i18n/training-words.ts';
import { useTrainingWords } from '#renderer/app/use-training-words.ts';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import type { Class } from './CohortView.tsx';
import { rowsShown } from './rows-shown.tsx';

/** The trainees of a cohort by name; Enter opens one with the next step. */
export function TraineesTab({ shown, selected }: { shown: Class; selected: string | null }) {
  const t = useTranslations('training');
  const [, change] = useView();
  const columns = useTraineeColumns(shown.units.length);
  const { trainees } = shown;
  if (trainees.length === 0) {
    return (
      <EmptyState icon={IconUsers} title={t('empty.noTrainees')}>
        {t('empty.noTraineesText')}
      </EmptyState>
    );
  }
  return (
    <>
      <DataGrid
        label={t('tabs.people')}
        columns={columns}
        rowCount={trainees.length}
        getRow={(index) => trainees[index]}
        getRowId={(row) => row.uid}
        selectedId={selected}
        onOpen={(row) => change({ peserta: row.uid })}
        onEscape={() => change({ peserta: undefined })}
      />
      <StatusLine shown={t.rich('status', rowsShown(trainees.length))} />
    </>
  );
}

function useTraineeColumns(units: number): readonly GridColumn<Trainee>[] {
  const t = useTranslations('training');
  const words = useTrainingWords();
  return useMemo(() => {
    return [
      {
        id: 'name',
        header: t('columns.name'),
        width: 168,
        grow: 2,
        look: 'name',
        cell: (row) => row.name,
      },
      {
        id: 'sex',
        header: t('columns.sex'),
        width: 30,
        align: 'center',
        leaves: 2,
        cell: (row) => row.sex,
      },
      { id: 'state', header: t('columns.state'), width: 112, grow: 1, cell: words.state },
      {
        id: 'since',
        header: t('columns.since'),
        width: 96,
        align: 'end',
        leaves: 3,
        cell: (row) => shortDate(sinceOf(row)),
      },
      {
        id: 'way',
        header: t('columns.way'),
        width: 80,
        leaves: 1,
        cell: words.way,
      },
      {
        id: 'attendance',
        header: t('columns.attendance'),
        width: 84,
        align: 'end',
        leaves: 5,
        cell: (row) => shareOf(row.attendance.perMille) ?? '—',
      },
      {
        id: 'units',
        header: t('panel.results'),
        width: 70,
        align: 'end',
        leaves: 4,
        cell: (row) => words.units(row, units),
      },
    ];
  }, [t, units, words]);
}
