import type { CellTexts } from '#renderer/ui/grid-block.ts';
import type { GridPlace } from '#renderer/ui/grid-keys.ts';

/** How the cells of a grid are changed in place. Give it to a `DataGrid` to turn editing on. */
export interface GridEditing<Row> {
  /** What an editor begins with, or null when this cell cannot be changed. */
  textOf: (row: Row, column: string) => string | null;
  /** Name of the cell for screen readers. */
  labelOf: (row: Row, column: string) => string;
  /** Stores what was typed; answers the sentence of what is wrong when it cannot be read. */
  commit: (row: Row, column: string, text: string) => string | undefined;
  /** Keeps what cannot be stored when the focus went elsewhere, so that nothing typed is lost. */
  hold: (row: Row, column: string, text: string) => void;
  /** Lets go of what was kept: Escape. */
  drop: (row: Row, column: string) => void;
  /** The sentence of a cell that was refused or kept. */
  faultOf: (row: Row, column: string) => string | undefined;
  /** Many cells at once: marking, copying, pasting, filling down. */
  block?: BlockEditing;
}

/** Cells of several rows: indexes of list rows, ends inclusive, and ids of columns beside each other. */
export interface BlockRange {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly string[];
}

export interface BlockEditing {
  /** What the cells show; rows that are not loaded are fetched. */
  textsOf: (range: BlockRange) => Promise<CellTexts>;
  /** Stores texts, repeated to fill the range, by one act: all of them or none. */
  store: (range: BlockRange, texts: CellTexts) => void;
  /** Says why nothing was done. */
  tell: (sentence: string) => void;
}

export type EditMove = 'down' | 'up' | 'next' | 'previous';

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

/** Where a key in an open cell goes once the cell is stored, or null when it is the field's own. */
export function editMove({ key, shiftKey }: Pressed): EditMove | null {
  switch (key) {
    case 'Enter':
      return shiftKey ? 'up' : 'down';
    case 'Tab':
      return shiftKey ? 'previous' : 'next';
    case 'ArrowDown':
      return 'down';
    case 'ArrowUp':
      return 'up';
    default:
      return null;
  }
}

/**
 * What a key on a closed cell opens it with: `keep` what it holds (Enter, F2), the typed letter, or
 * nothing (Delete, Backspace); null when the key opens nothing.
 */
export function editStart(pressed: Pressed): { keep: boolean; text: string } | null {
  const { key, ctrlKey, altKey, metaKey } = pressed;
  if (ctrlKey === true || altKey === true || metaKey === true) return null;
  if (key === 'Enter' || key === 'F2') return { keep: true, text: '' };
  if (key === 'Delete' || key === 'Backspace') return { keep: false, text: '' };
  // One letter, also one outside the first plane of Unicode; a space is no beginning of a value.
  return /^[^ ]$/u.test(key) ? { keep: false, text: key } : null;
}

/**
 * The cell after this one: the same column one row on, or the next column that can be changed, at
 * the end of a row the first one of the next. Stays at the edges of the list.
 */
export function cellAfter(
  at: { readonly item: number; readonly column: number },
  move: EditMove,
  { items, editable }: { readonly items: number; readonly editable: readonly number[] },
): GridPlace {
  const { item, column } = at;
  if (move === 'down') return { item: Math.min(item + 1, items - 1), column };
  if (move === 'up') return { item: Math.max(item - 1, 0), column };
  const forward = move === 'next';
  const beside = forward
    ? editable.find((index) => index > column)
    : editable.findLast((index) => index < column);
  if (beside !== undefined) return { item, column: beside };
  const wrapped = item + (forward ? 1 : -1);
  const edge = forward ? editable[0] : editable.at(-1);
  if (wrapped < 0 || wrapped >= items || edge === undefined) return { item, column };
  return { item: wrapped, column: edge };
}
