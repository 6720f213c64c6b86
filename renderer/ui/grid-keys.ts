/** Where the grid's one tab stop is: item −1 is the head; column null is the whole row. */
export interface GridPlace {
  item: number;
  column: number | null;
}

export interface GridSize {
  items: number;
  columns: number;
  /** Rows that fit in the window, for Page Up and Page Down. */
  page: number;
  /** The head can be reached (some column sorts). */
  head: boolean;
}

export type GridStep =
  | { kind: 'move'; to: GridPlace }
  | { kind: 'open' }
  | { kind: 'sort' }
  | { kind: 'escape' };

interface Pressed {
  key: string;
  ctrlKey: boolean;
}

/**
 * What a key does at a place of the grid, or null when the key is not the grid's. Rows are walked
 * as rows; the right arrow steps into cells, the left arrow out of the first one again (ARIA
 * Authoring Practices, grid and treegrid).
 */
export function gridStep(place: GridPlace, size: GridSize, pressed: Pressed): GridStep | null {
  if (pressed.key === 'Escape') return { kind: 'escape' };
  if (pressed.key === 'Enter' || pressed.key === ' ') {
    return place.item < 0 ? { kind: 'sort' } : { kind: 'open' };
  }
  const to = move(place, size, pressed);
  if (to === null) return null;
  return { kind: 'move', to };
}

function move(place: GridPlace, size: GridSize, { key, ctrlKey }: Pressed): GridPlace | null {
  const last = size.items - 1;
  const lastColumn = size.columns - 1;
  const row = (item: number): GridPlace => ({
    item: Math.min(Math.max(item, 0), last),
    column: place.item < 0 ? null : place.column,
  });
  switch (key) {
    case 'ArrowDown':
      return size.items === 0 ? place : row(place.item + 1);
    case 'ArrowUp':
      if (place.item > 0) return row(place.item - 1);
      return size.head ? { item: -1, column: place.column ?? 0 } : place;
    case 'PageDown':
      return size.items === 0 ? place : row(place.item + size.page);
    case 'PageUp':
      return place.item < 0 ? place : row(place.item - size.page);
    case 'ArrowRight':
      return { item: place.item, column: Math.min((place.column ?? -1) + 1, lastColumn) };
    case 'ArrowLeft':
      return { item: place.item, column: columnBefore(place) };
    case 'Home':
    case 'End':
      return homeOrEnd(place, size, key === 'Home', ctrlKey);
    default:
      return null;
  }
}

function columnBefore(place: GridPlace): number | null {
  if (place.item < 0) return Math.max((place.column ?? 0) - 1, 0);
  return place.column === null || place.column === 0 ? null : place.column - 1;
}

function homeOrEnd(place: GridPlace, size: GridSize, home: boolean, ctrl: boolean): GridPlace {
  const whole = place.item >= 0 && place.column === null;
  const edgeColumn = home ? 0 : size.columns - 1;
  if (!whole && !ctrl) return { item: place.item, column: edgeColumn };
  if (size.items === 0) return place;
  return { item: home ? 0 : size.items - 1, column: whole || place.item < 0 ? null : edgeColumn };
}

/**
 * Where the far corner of a marked block goes by a key with Shift, or null when the key is not of
 * it: one cell, one page, or with Ctrl as far as the list goes.
 */
export function cornerAfter(
  place: GridPlace,
  size: GridSize,
  { key, ctrlKey }: Pressed,
): GridPlace | null {
  const { item } = place;
  const column = place.column ?? 0;
  const lastItem = size.items - 1;
  const lastColumn = size.columns - 1;
  const toItem = (to: number) => ({ item: Math.min(Math.max(to, 0), lastItem), column });
  const toColumn = (to: number) => ({ item, column: Math.min(Math.max(to, 0), lastColumn) });
  switch (key) {
    case 'ArrowDown':
      return toItem(ctrlKey ? lastItem : item + 1);
    case 'ArrowUp':
      return toItem(ctrlKey ? 0 : item - 1);
    case 'PageDown':
      return toItem(item + size.page);
    case 'PageUp':
      return toItem(item - size.page);
    case 'ArrowRight':
      return toColumn(ctrlKey ? lastColumn : column + 1);
    case 'ArrowLeft':
      return toColumn(ctrlKey ? 0 : column - 1);
    case 'Home':
      return { item: ctrlKey ? 0 : item, column: 0 };
    case 'End':
      return { item: ctrlKey ? lastItem : item, column: lastColumn };
    default:
      return null;
  }
}
