import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { gridStep, type GridPlace, type GridSize } from '#renderer/ui/grid-keys.ts';

interface GridFocusOptions {
  size: GridSize;
  root: RefObject<HTMLDivElement | null>;
  scrollTo: (item: number) => void;
  /** Enter, Space. */
  open: (place: GridPlace) => void;
  /** Space, where rows can be marked; elsewhere it opens. */
  mark?: ((item: number) => void) | undefined;
  sort: (column: number) => void;
  escape: (() => void) | undefined;
  /** Opens or folds the group whose head the item is; answers whether it is one. */
  fold: (item: number, open: boolean) => boolean;
  /** The row under the focus changed by a key. */
  moved: (item: number) => void;
}

const clamp = (place: GridPlace, size: GridSize): GridPlace => ({
  item: Math.min(place.item, Math.max(size.items - 1, 0)),
  column: place.column === null ? null : Math.min(place.column, size.columns - 1),
});

/** The focus is in the list, or nowhere because its row made way for the loaded one. */
const holdsFocus = (root: HTMLElement | null): boolean =>
  document.activeElement === document.body || root?.contains(document.activeElement) === true;

const WIDGETS = 'button, a[href], input, select, textarea';

/** The roving tab stop of a grid: where it is, how keys move it, and putting the focus there. */
export function useGridFocus(options: GridFocusOptions) {
  const [stored, setPlace] = useState<GridPlace>({ item: 0, column: null });
  const place = clamp(stored, options.size);
  const wanted = useRef<'no' | 'now' | 'when-loaded'>('no');

  useLayoutEffect(() => {
    if (wanted.current === 'when-loaded' && !holdsFocus(options.root.current))
      wanted.current = 'no';
    if (wanted.current === 'no') return;
    // Scrolled only now that the row is in the page, so that the focus is never lost in between.
    if (place.item >= 0) options.scrollTo(place.item);
    const row = options.root.current?.querySelector(`[data-item="${place.item}"]`);
    const cell =
      row?.querySelector('[data-fold]') ??
      (place.column === null ? row : row?.querySelector(`[data-column="${place.column}"]`));
    // A row that is still loading has no cells: the focus waits on it, unless it goes elsewhere.
    wanted.current = cell instanceof HTMLElement ? 'no' : 'when-loaded';
    const target = cell ?? row;
    // A cell that opened in the same moment holds the field that is typed in.
    const opened =
      cell instanceof HTMLElement && cell !== row && cell.contains(document.activeElement);
    if (target instanceof HTMLElement && !opened) target.focus({ preventScroll: true });
  });

  const goTo = (to: GridPlace) => {
    wanted.current = 'now';
    setPlace(to);
  };

  const moveTo = (to: GridPlace) => {
    goTo(to);
    if (to.item >= 0 && to.item !== place.item) options.moved(to.item);
  };

  /** The head of a group: the right arrow opens it, the left one folds it. */
  const folds = (key: string): boolean =>
    (key === 'ArrowRight' || key === 'ArrowLeft') &&
    place.item >= 0 &&
    options.fold(place.item, key === 'ArrowRight');

  const marks = ({ key, target }: KeyboardEvent<HTMLDivElement>): boolean =>
    key === ' ' && options.mark !== undefined && !isFold(target);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
    if (folds(event.key)) return event.preventDefault();
    const step = gridStep(place, options.size, event);
    if (step === null) return;
    if (step.kind === 'escape') return options.escape?.();
    event.preventDefault();
    if (step.kind === 'move') moveTo(step.to);
    else if (step.kind === 'sort') options.sort(place.column ?? 0);
    else if (marks(event)) options.mark?.(place.item);
    else openOrPress(event, () => options.open(place));
  };

  return { place, setPlace, goTo, onKeyDown };
}

const isFold = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.hasAttribute('data-fold');

// Enter on a cell that holds one link or button presses that instead of opening the row.
function openOrPress(event: KeyboardEvent<HTMLDivElement>, open: () => void) {
  const target = event.target as HTMLElement;
  if (target.matches(WIDGETS)) return target.click();
  const inside = target.hasAttribute('data-column') ? target.querySelector(WIDGETS) : null;
  if (inside instanceof HTMLElement) inside.click();
  else open();
}
