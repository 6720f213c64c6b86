import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid, type DataGridHandle } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { type ListTools, Toolbar } from '#renderer/ui/Toolbar.tsx';
import { useResidentColumns } from './resident-columns.tsx';
import { CHIPS, type ResidentChip, useResidentFilter } from './resident-filter.ts';
import type { ResidentCounts } from './ResidentsScreen.tsx';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

interface ResidentListProps {
  counts: ResidentCounts;
  selected: string | null;
}

const countOf = (counts: ResidentCounts, chip: ResidentChip): number =>
  chip === 'no_bed' ? counts.noBed : counts[chip];

/** The residents by name; chips for who is away, late, without bed, or has overdue tasks. */
export function ResidentList({ counts, selected }: ResidentListProps) {
  const t = useTranslations('stays');
  const [, change] = useView();
  const grid = useRef<DataGridHandle>(null);
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const columns = useResidentColumns();
  const { filter, clear, setChip } = useResidentFilter();
  const tools = useTools(() => grid.current?.focus());
  const blocks = useBlocks('stays.page', (window) => ({ ...filter, ...window }));
  const load = blocks.onVisibleRange;
  const onVisibleRange = useCallback(
    (from: number, to: number) => {
      load(from, to);
      setRange((old) => (old[0] === from && old[1] === to ? old : [from, to]));
    },
    [load],
  );
  const all = counts.matching;
  return (
    <>
      <FilterChips
        label={t('chips.label')}
        chips={CHIPS.map((id) => ({ id, label: t(`chips.${id}`), count: countOf(counts, id) }))}
        active={filter.chip ?? 'all'}
        onSelect={setChip}
        tools={tools}
      />
      <Toolbar tools={tools} />
      {blocks.failure ? (
        <ReadFailure title={t('list')} error={blocks.failure} onRetry={blocks.retry} />
      ) : null}
      {all === 0 ? (
        <EmptyState
          title={t('empty.filtered')}
          ways={[{ label: t('filters.clear'), onClick: clear }]}
        />
      ) : (
        <DataGrid
          ref={grid}
          key={JSON.stringify(filter)}
          label={t('list')}
          columns={columns}
          rowCount={all}
          getRow={blocks.getRow}
          getRowId={(row) => row.uid}
          onVisibleRange={onVisibleRange}
          selectedId={selected}
          onOpen={(row) => change({ orang: row.uid })}
          onEscape={() => change({ orang: undefined })}
        />
      )}
      <StatusLine
        shown={t.rich('status', {
          ...bold,
          from: formatFigure(Math.min(range[0] + 1, all)),
          to: formatFigure(Math.min(range[1], all)),
          all: formatFigure(all),
        })}
      />
    </>
  );
}

function useTools(onLeaveDown: () => void): ListTools {
  const t = useTranslations('stays.filters');
  const { filter, text, setText, setSex } = useResidentFilter();
  return {
    search: { label: t('search'), value: text, onChange: setText, onLeaveDown },
    filters: (
      <FilterMenu
        label={t('sex')}
        value={filter.sex ?? ''}
        options={[
          { value: '', label: t('both') },
          { value: 'L', label: t('male') },
          { value: 'P', label: t('female') },
        ]}
        onChange={setSex}
      />
    ),
  };
}
