import { IconBriefcase } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { offeredVacancies, type OfferedVacancy, type Partner } from '#shared/i18n/partner-words.ts';
import { usePartnerWords } from '#renderer/app/use-training-words.ts';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FigureOfLimit } from '#renderer/ui/Figure.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';

interface VacancyListProps {
  partners: readonly Partner[];
  selected: string;
}

/** Vacancies of all partners; Enter shows who could take one. */
export function VacancyList({ partners, selected }: VacancyListProps) {
  const t = useTranslations('training.partners');
  const [, change] = useView();
  const columns = useColumns();
  const rows = offeredVacancies(partners);
  if (rows.length === 0) {
    return (
      <EmptyState icon={IconBriefcase} title={t('noVacancies')}>
        {t('noVacanciesText')}
      </EmptyState>
    );
  }
  return (
    <DataGrid
      label={t('tabs.vacancies')}
      columns={columns}
      rowCount={rows.length}
      getRow={(index) => rows[index]}
      getRowId={(row) => row.uid}
      selectedId={selected === '' ? null : selected}
      onOpen={(row) => change({ lowongan: row.uid })}
      onEscape={() => change({ lowongan: undefined })}
    />
  );
}

function useColumns(): readonly GridColumn<OfferedVacancy>[] {
  const t = useTranslations('training.partners');
  const words = usePartnerWords();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('columns.title'),
        width: 150,
        grow: 1,
        look: 'name' as const,
        cell: (row) => row.title,
      },
      {
        id: 'partner',
        header: t('columns.partner'),
        width: 150,
        grow: 1,
        leaves: 4,
        cell: (row) => row.partner,
      },
      {
        id: 'skill',
        header: t('columns.skill'),
        width: 120,
        leaves: 3,
        cell: words.skill,
      },
      {
        id: 'access',
        header: t('columns.access'),
        width: 150,
        grow: 1,
        leaves: 1,
        cell: words.access,
      },
      {
        id: 'filled',
        header: t('columns.filled'),
        width: 64,
        align: 'end' as const,
        cell: (row) => <FigureOfLimit count={row.filled} limit={row.seats} />,
      },
      {
        id: 'until',
        header: t('columns.until'),
        width: 96,
        align: 'end' as const,
        leaves: 2,
        cell: (row) => (row.until === null ? '—' : shortDate(row.until)),
      },
    ],
    [t, words],
  );
}
