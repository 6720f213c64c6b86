import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ListedBackup } from '#shared/contract/backups.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { madeText, sizeText } from './backup-words.ts';
import { BackupState } from './BackupState.tsx';

export const backupId = ({ place, office, seq }: ListedBackup): string =>
  `${place} ${office} ${seq}`;

interface BackupListProps {
  backups: readonly ListedBackup[];
  selectedId: string | null;
  onOpen: (backup: ListedBackup) => void;
  onEscape: () => void;
}

function useColumns(): readonly GridColumn<ListedBackup>[] {
  const t = useTranslations('backups');
  return useMemo(() => {
    const ofFacts = (show: (facts: NonNullable<ListedBackup['facts']>) => string) =>
      function Fact({ facts }: ListedBackup) {
        return facts === null ? '—' : show(facts);
      };
    return [
      {
        id: 'seq',
        header: t('list.seq'),
        width: 62,
        align: 'end',
        look: 'rank',
        cell: ({ seq }) => formatFigure(seq),
      },
      {
        id: 'madeAt',
        header: t('list.madeAt'),
        width: 168,
        cell: ofFacts(({ madeAt }) => madeText(madeAt)),
      },
      {
        id: 'state',
        header: t('list.state'),
        width: 178,
        grow: 1,
        cell: (backup) => <BackupState backup={backup} />,
      },
      {
        id: 'place',
        header: t('list.place'),
        width: 112,
        leaves: 3,
        cell: ({ place }) => t(`places.${place}`),
      },
      {
        id: 'candidates',
        header: t('list.candidates'),
        width: 76,
        align: 'end',
        leaves: 2,
        cell: ofFacts(({ candidates }) => formatFigure(candidates)),
      },
      {
        id: 'students',
        header: t('list.students'),
        width: 76,
        align: 'end',
        leaves: 2,
        cell: ofFacts(({ students }) => formatFigure(students)),
      },
      {
        id: 'size',
        header: t('list.size'),
        width: 84,
        align: 'end',
        leaves: 1,
        cell: ofFacts(({ bytes }) => sizeText(bytes)),
      },
    ];
  }, [t]);
}

/** The backups of both places, newest number first. */
export function BackupList({ backups, selectedId, onOpen, onEscape }: BackupListProps) {
  const t = useTranslations('backups');
  return (
    <DataGrid
      label={t('list.label')}
      columns={useColumns()}
      rowCount={backups.length}
      getRow={(index) => backups[index]}
      getRowId={backupId}
      selectedId={selectedId}
      onOpen={onOpen}
      onEscape={onEscape}
    />
  );
}
