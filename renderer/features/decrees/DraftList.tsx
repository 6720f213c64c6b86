import { useTranslations } from 'use-intl';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import { NamesShown } from './NamesShown.tsx';
import type { DraftName } from './decree-draft.ts';
import { useDraftColumns } from './draft-columns.ts';

interface DraftListProps {
  names: readonly DraftName[];
  all: number;
  selected: string | null;
  onOpen: (candidate: string) => void;
  onEscape: () => void;
  onShowAll: () => void;
}

/** The names of the decree in the making, those of earlier decrees after them. */
export function DraftList({ names, all, selected, onOpen, onEscape, onShowAll }: DraftListProps) {
  const t = useTranslations('decrees.draft');
  const columns = useDraftColumns();
  // The header already tells all of them; four rows stay in view without this line.
  const narrow = useScreenSize() === 'narrow';
  if (names.length === 0) {
    return (
      <EmptyState
        title={t('none')}
        ways={all > 0 ? [{ label: t('showAll'), onClick: onShowAll }] : []}
      />
    );
  }
  return (
    <>
      <DataGrid
        label={t('list')}
        columns={columns}
        rowCount={names.length}
        getRow={(index) => names[index]}
        getRowId={(row) => row.candidate}
        selectedId={selected}
        onOpen={(row) => onOpen(row.candidate)}
        onEscape={onEscape}
      />
      {narrow && names.length === all ? null : <NamesShown shown={names.length} all={all} />}
    </>
  );
}
