import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { MOST_FOUND } from '#shared/contract/candidate-list.ts';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid, type DataGridHandle } from '#renderer/ui/DataGrid.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';
import { CandidatePanel } from './CandidatePanel.tsx';
import type { Summary } from './CandidatesHeader.tsx';
import { EmptyList } from './EmptyList.tsx';
import { type ListChoice } from './list-view.ts';
import { StageChips } from './StageChips.tsx';
import { useColumns } from './use-columns.tsx';
import { useListTools } from './use-list-tools.tsx';
import { useSettledChoice } from './use-settled-choice.ts';

interface CandidateListProps {
  intake: string;
  summary: Summary;
  wanted: ListChoice;
  onAdd: () => void;
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Chips, search, the list of any length, and the panel of the row that is open. */
export function CandidateList({ intake, summary, wanted, onAdd }: CandidateListProps) {
  const t = useTranslations('candidates.list');
  const [view, change] = useView();
  const grid = useRef<DataGridHandle>(null);
  const choice = useSettledChoice(wanted);
  const { filter, text } = choice;
  const counted = useRead('candidates.count', { intake, filter, text }, { keepPrevious: false });
  const { blocks, range, onVisibleRange } = useRows(choice);
  const open = useOpenRow(blocks.getRow, grid);
  const tools = useListTools(wanted, () => grid.current?.focus());
  const broad = counted.data !== undefined && text !== '' && counted.data.count > MOST_SORTED;
  const sortable =
    !broad && !(filter.stage === 'incomplete' && Object.keys(filter).length <= 2 && text === '');
  const columns = useColumns(sortable);
  const count = counted.data?.count ?? 0;
  const failure = counted.error ?? blocks.failure;
  const retry = () => {
    blocks.retry();
    if (counted.error) void counted.refetch();
  };
  return (
    <ScreenBody
      bar={<StageChips summary={summary} filter={wanted.filter} tools={tools} />}
      panel={
        typeof view['person'] === 'string' ? (
          <CandidatePanel
            uid={view['person']}
            onClose={() => {
              change({ person: undefined });
              grid.current?.focus();
            }}
            onMove={open.move}
          />
        ) : undefined
      }
    >
      <Toolbar tools={tools} />
      {failure ? <ReadFailure title={t('failed')} error={failure} onRetry={retry} /> : null}
      {counted.data === undefined && !failure ? <SkeletonRows rows={10} /> : null}
      {counted.data !== undefined && count === 0 ? (
        <EmptyList choice={choice} total={summary.total} onAdd={onAdd} />
      ) : null}
      {count > 0 ? (
        <DataGrid
          // Another list begins at its top.
          key={JSON.stringify(choice)}
          ref={grid}
          label={t('name')}
          columns={columns}
          rowCount={count}
          getRow={blocks.getRow}
          getRowId={(row) => row.uid}
          onVisibleRange={onVisibleRange}
          sort={{ column: sortable ? choice.sort : 'code', direction: choice.direction }}
          onSort={({ column, direction }) =>
            change({
              sort: column === 'code' ? undefined : column,
              direction: direction === 'desc' ? 'desc' : undefined,
            })
          }
          selectedId={typeof view['person'] === 'string' ? view['person'] : null}
          onOpen={(row, index) => open.select(row.uid, index)}
          onEscape={() => change({ person: undefined })}
        />
      ) : null}
      <StatusLine
        shown={
          count === 0
            ? t('noRows')
            : t.rich('rows', {
                ...bold,
                from: Math.min(range[0] + 1, count),
                to: Math.min(Math.max(range[1], 1), count),
                total: count,
              })
        }
        facts={useListFacts(summary, { more: counted.data?.more ?? false, broad })}
      />
    </ScreenBody>
  );
}

/** A search that fits more keeps the order of entry (db/queries/candidate-list.ts). */
const MOST_SORTED = 500;

function useRows(choice: ListChoice) {
  const blocks = useBlocks('candidates.page', (window) => ({ ...choice, ...window }));
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const load = blocks.onVisibleRange;
  const onVisibleRange = useCallback(
    (from: number, to: number) => {
      load(from, to);
      setRange((old) => (old[0] === from && old[1] === to ? old : [from, to]));
    },
    [load],
  );
  return { blocks, range, onVisibleRange };
}

/** Which row is open, and the way from its panel to the neighbours. */
function useOpenRow(
  getRow: (index: number) => { uid: string } | undefined,
  grid: { readonly current: DataGridHandle | null },
) {
  const [, change] = useView();
  const at = useRef(0);
  const select = (uid: string, index: number) => {
    at.current = index;
    change({ person: uid });
  };
  const move = (step: -1 | 1) => {
    const row = getRow(at.current + step);
    if (row === undefined) return;
    select(row.uid, at.current + step);
    grid.current?.focusRow(at.current);
  };
  return { select, move };
}

function useListFacts(
  summary: Summary,
  { more, broad }: { more: boolean; broad: boolean },
): readonly string[] {
  const t = useTranslations('candidates.list');
  return useMemo(() => {
    if (more) return [t('broad', { count: MOST_FOUND })];
    if (broad) return [t('unsorted')];
    if (summary.oldPeriod === null || summary.olderPeriod === 0) return [];
    const period = periodLabel(summary.oldPeriod);
    return [t('oldPeriods', { count: summary.olderPeriod, total: summary.total, period })];
  }, [t, summary, more, broad]);
}
