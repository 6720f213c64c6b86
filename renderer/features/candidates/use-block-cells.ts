import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MOST_CELLS } from '#shared/contract/candidate-cells.ts';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { type CellTexts, textIn } from '#renderer/ui/grid-block.ts';
import type { BlockEditing, BlockRange } from '#renderer/ui/grid-edit.ts';
import { draftKey, withDrafts } from './cell-drafts.ts';
import type { CellKinds } from './use-cell-kinds.ts';
import type { Change, SetDrafts, useStoreCells } from './use-store-cells.ts';

type Row = CandidateListRow;

/** A cell of a block that cannot be stored, told by its row of the list. */
export interface ToldFault {
  readonly row: number;
  readonly name: string;
  /** The head of its column. */
  readonly column: string;
  readonly text: string;
  readonly sentence: string;
}

/** Rows of the list by their places; null for somebody who is no candidate any more. */
export type RowsOf = (first: number, last: number) => Promise<readonly (Row | null)[]>;

interface BlockCells {
  readonly kinds: CellKinds;
  readonly rowsOf: RowsOf;
  /** What a cell shows, also one that cannot be changed. */
  readonly textOf: (row: Row, column: string) => string;
  /** What becomes of a cell when this is typed: a change, nothing (null), or a sentence. */
  readonly read: (row: Row, column: string, typed: string) => Change | null | string;
  readonly setDrafts: SetDrafts;
  readonly store: ReturnType<typeof useStoreCells>;
}

interface Cell {
  readonly row: Row;
  readonly at: number;
  readonly column: string;
  readonly typed: string;
}

const cellsOf = (
  { rows: [first], columns }: BlockRange,
  rows: readonly (Row | null)[],
  texts: CellTexts,
) =>
  rows.flatMap((row, down): Cell[] =>
    (row === null ? [] : columns).map((column, across) => {
      const typed = textIn(texts, down, across);
      return { row: row as Row, at: first + down + 1, column, typed };
    }),
  );

/** Many cells of the list at once, and what of them could not be stored. */
export function useBlockCells(options: BlockCells) {
  const { kinds, rowsOf, textOf, read, setDrafts, store } = options;
  const t = useTranslations('candidates.cells.block');
  const acts = useActs();
  const [faults, setFaults] = useState<readonly ToldFault[]>([]);
  const tell = (text: string) => acts.done({ text });

  const write = async (range: BlockRange, texts: CellTexts): Promise<void> => {
    const [first, last] = range.rows;
    const count = (last - first + 1) * range.columns.length;
    if (count > MOST_CELLS) return tell(t('tooMany', { count, most: MOST_CELLS }));
    const cells = cellsOf(range, await rowsOf(first, last), texts);
    const asRead = cells.map((cell) => ({ cell, came: read(cell.row, cell.column, cell.typed) }));
    const told = (cell: Cell, sentence: string): ToldFault => ({
      row: cell.at,
      name: cell.row.name,
      column: kinds.label(cell.column),
      text: cell.typed,
      sentence,
    });
    const wrong = asRead.flatMap(({ cell, came }) =>
      typeof came === 'string' ? [told(cell, came)] : [],
    );
    if (wrong.length > 0) return setFaults(wrong);
    const changes = asRead.flatMap(({ came }) =>
      typeof came === 'object' && came !== null ? [came] : [],
    );
    if (changes.length === 0) return tell(t('same'));
    store(changes, {
      done: t('saved', { count: changes.length }),
      refused: (refused) => {
        const keys = changes.map(({ row, field }) => [draftKey(row.uid, field), null] as const);
        setDrafts((all) => withDrafts(all, keys));
        setFaults(
          refused.flatMap(({ uid, field, problem, now }) => {
            const cell = cells.find(({ row, column }) => row.uid === uid && column === field);
            if (cell === undefined) return [];
            return [told(cell, kinds.sentence(problem, cell.row.name, field, now))];
          }),
        );
      },
    });
  };
  const block: BlockEditing = {
    textsOf: async ({ rows: [first, last], columns }) => {
      const rows = await rowsOf(first, last);
      return rows.map((row) => columns.map((column) => (row === null ? '' : textOf(row, column))));
    },
    store: (range, texts) => void write(range, texts),
    tell,
  };
  return { block, faults, closeFaults: () => setFaults([]) };
}
