import { useCallback, useMemo, useState } from 'react';
import { type ListGroup, partsOf } from '#shared/domain/candidates/list-groups.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import { groupsInput, type ListChoice } from './list-view.ts';
import type { useFoldedGroups } from './use-folded-groups.ts';
import type { useHeldList } from './use-held-list.ts';

/** A search that fits more keeps the order of entry (db/queries/candidate-list.ts). */
const MOST_SORTED = 500;

/** Whoever types down a column finds the next rows loaded. */
const AHEAD = 30;

type Held = ReturnType<typeof useHeldList>;
type IsFolded = ReturnType<typeof useFoldedGroups>['isFolded'];

const sumOf = (groups: readonly ListGroup[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

/** Groups of a list that has some: counted by the database, or as they were when the list was held. */
function useGroups(choice: ListChoice, held: Held, isFolded: IsFolded) {
  const read = useRead('candidates.groups', groupsInput(choice), {
    enabled: choice.group !== undefined && held.uids === undefined,
    keepPrevious: false,
  });
  const counted = held.uids === undefined ? read.data : (held.groups ?? undefined);
  const groups = choice.group === undefined ? undefined : counted;
  const open = useMemo(() => groups?.filter((group) => !isFolded(group)), [groups, isFolded]);
  return { read, groups, open };
}

/** The blocks in view, from wherever the list has its rows now. */
function useRowBlocks(choice: ListChoice, held: Held, open: readonly ListGroup[] | undefined) {
  const { group, ...plain } = choice;
  const live = held.uids === undefined;
  const single = useBlocks(
    'candidates.page',
    (window) => ({ ...plain, ...window }),
    live && group === undefined,
  );
  const grouped = useBlocks(
    'candidates.pageOfGroups',
    (window) => ({ ...groupsInput(choice), parts: partsOf(open ?? [], window) }),
    live && open !== undefined,
  );
  if (!live) return held.blocks;
  return group === undefined ? single : grouped;
}

/** How many rows can be seen, and `total` with those of groups that are folded. */
function rowCounts(
  counted: number | undefined,
  { group }: ListChoice,
  held: Held,
  { groups, open }: Pick<ReturnType<typeof useGroups>, 'groups' | 'open'>,
) {
  if (group !== undefined)
    return {
      count: held.uids?.length ?? (open && sumOf(open)),
      total: groups && sumOf(groups),
    };
  const count = held.uids?.length ?? counted;
  return { count, total: count };
}

/** Count and blocks of a list, or of the one that is held, and whether its columns can sort it. */
export function useListRows(intake: string, choice: ListChoice, held: Held, isFolded: IsFolded) {
  const { filter, text, group } = choice;
  const counted = useRead('candidates.count', { intake, filter, text }, { keepPrevious: false });
  const { read, groups, open } = useGroups(choice, held, isFolded);
  const blocks = useRowBlocks(choice, held, open);
  const { range, onVisibleRange } = useRangeAhead(blocks.onVisibleRange, held.uids?.length ?? 0);
  const { count, total } = rowCounts(counted.data?.count, choice, held, { groups, open });
  const broad = text.trim() !== '' && (total ?? 0) > MOST_SORTED;
  return {
    getRow: (index: number) => blocks.getRow(index) ?? undefined,
    count,
    total,
    groups,
    folded: (total ?? 0) - (count ?? 0),
    range,
    onVisibleRange,
    broad,
    more: group === undefined && (counted.data?.more ?? false),
    sortable: !broad && !(text === '' && filter.stage === 'incomplete'),
    failure: counted.error ?? read.error ?? blocks.failure,
    retry: () => {
      blocks.retry();
      if (counted.error) void counted.refetch();
      if (read.error) void read.refetch();
    },
  };
}
export type ListRows = ReturnType<typeof useListRows>;

/** The rows in view; while the list is held (`ahead` rows), more of them are loaded than are seen. */
function useRangeAhead(load: (from: number, to: number) => void, ahead: number) {
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const onVisibleRange = useCallback(
    (from: number, to: number) => {
      load(from, ahead === 0 ? to : Math.min(to + AHEAD, ahead));
      setRange((old) => (old[0] === from && old[1] === to ? old : [from, to]));
    },
    [load, ahead],
  );
  return { range, onVisibleRange };
}
