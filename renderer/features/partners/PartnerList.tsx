import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Partner } from '#shared/i18n/partner-words.ts';
import { usePartnerWords } from '#renderer/app/use-training-words.ts';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';

interface PartnerListProps {
  partners: readonly Partner[];
  selected: string;
}

/** "0 dari 2 (UU 8/2016)", or a dash while the workers are not known. */
export function useQuota(): (partner: Partner) => string {
  const t = useTranslations('training.partners');
  return ({ quota, workersWithDisability: have }) =>
    quota === null
      ? '—'
      : t('quotaValue', {
          have: have === null ? '?' : formatFigure(have),
          quota: formatFigure(quota),
        });
}

/** Partners by name, with what came of it. Enter opens one. */
export function PartnerList({ partners, selected }: PartnerListProps) {
  const t = useTranslations('training.partners');
  const [, change] = useView();
  const columns = useColumns();
  return (
    <DataGrid
      label={t('tabs.partners')}
      columns={columns}
      rowCount={partners.length}
      getRow={(index) => partners[index]}
      getRowId={(row) => row.uid}
      selectedId={selected === '' ? null : selected}
      onOpen={(row) => change({ mitra: row.uid })}
      onEscape={() => change({ mitra: undefined })}
    />
  );
}

function useColumns(): readonly GridColumn<Partner>[] {
  const t = useTranslations('training.partners');
  const words = usePartnerWords();
  return useMemo(() => {
    const number = (
      id: 'interns' | 'placed',
      leaves: number,
      of: (row: Partner) => number,
    ): GridColumn<Partner> => ({
      id,
      header: t(`columns.${id}`),
      width: 64,
      align: 'end',
      leaves,
      cell: (row) => formatFigure(of(row)),
    });
    return [
      {
        id: 'name',
        header: t('columns.name'),
        width: 180,
        grow: 2,
        look: 'name',
        cell: (row) => row.name,
      },
      {
        id: 'sector',
        header: t('columns.sector'),
        width: 96,
        leaves: 3,
        cell: words.sector,
      },
      {
        id: 'field',
        header: t('columns.field'),
        width: 110,
        grow: 1,
        leaves: 2,
        cell: (row) => row.field,
      },
      {
        id: 'agreement',
        header: t('columns.agreement'),
        width: 110,
        leaves: 1,
        cell: (row) => row.agreementNo ?? '—',
      },
      number('interns', 4, (row) => row.interns),
      number('placed', 6, (row) => row.placed),
      {
        id: 'open',
        header: t('open'),
        width: 76,
        align: 'end',
        leaves: 5,
        cell: (row) => formatFigure(row.vacancies.length),
      },
    ];
  }, [t, words]);
}
