import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  blockBetween,
  type CellBlock,
  type CellTexts,
  heightOf,
  placeOfPaste,
  readTable,
  widthOf,
  writeHtml,
  writeTable,
} from '#renderer/ui/grid-block.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import type { BlockEditing, BlockRange, GridEditing } from '#renderer/ui/grid-edit.ts';
import { type GridItem, nextRow } from '#renderer/ui/grid-items.ts';
import { cornerAfter, type GridPlace, type GridSize } from '#renderer/ui/grid-keys.ts';

interface MarkedBlockOptions<Row> {
  editing: GridEditing<Row> | undefined;
  items: { readonly count: number; readonly at: (item: number) => GridItem };
  /** Rows of the list, without special ones. */
  rowCount: number;
  columns: readonly GridColumn<Row>[];
  size: GridSize;
  place: GridPlace;
  goTo: (place: GridPlace) => void;
}

/** Where the block lies: the cells between the focus and where marking began. */
function useCorners<Row>({ items, place, goTo }: MarkedBlockOptions<Row>) {
  const [anchor, setAnchor] = useState<GridPlace | null>(null);
  const cornerOf = ({ item, column }: GridPlace) => {
    const at = item >= 0 && item < items.count ? items.at(item) : undefined;
    return at?.kind === 'row' && column !== null ? { row: at.row, column } : null;
  };
  const here = cornerOf(place);
  const there = anchor === null ? here : cornerOf(anchor);
  /** The marked cells, or the one that has the focus; null on a whole row or the head. */
  const block = here === null || there === null ? null : blockBetween(here, there);
  const extend = (to: GridPlace) => {
    setAnchor(anchor ?? place);
    // A block reaches over the heads of groups: its corners are cells of people.
    const step = to.item < place.item ? -1 : 1;
    const item = nextRow(items, to.item, step) ?? nextRow(items, to.item, step === 1 ? -1 : 1);
    goTo(item === null ? place : { ...to, item });
  };
  /** The columns of a line that are marked; undefined when only one cell of the list is. */
  const columnsOf = (item: number): readonly [number, number] | undefined => {
    const row = anchor === null || block === null ? undefined : cornerOf({ item, column: 0 })?.row;
    if (block === null || row === undefined) return undefined;
    return row >= block.rows[0] && row <= block.rows[1] ? block.columns : undefined;
  };
  return { block, isMarked: anchor !== null, extend, columnsOf, unmark: () => setAnchor(null) };
}

/** The clipboard: a block leaves as a table, and a table comes in over a block. */
function useTables(
  actions: BlockEditing | undefined,
  rangeOf: (block: CellBlock) => BlockRange,
  room: { readonly rows: number; readonly columns: number },
) {
  const t = useTranslations('kit.block');
  const onItsWay = useRef<CellTexts | null>(null);
  /** Only an event of the clipboard may write to it, so what was fetched asks for one. */
  const copy = async (block: CellBlock) => {
    if (actions === undefined) return;
    onItsWay.current = await actions.textsOf(rangeOf(block));
    document.execCommand('copy');
    onItsWay.current = null;
  };
  const onCopy = (event: ClipboardEvent<HTMLDivElement>) => {
    const texts = onItsWay.current;
    if (texts === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeTable(texts));
    event.clipboardData.setData('text/html', writeHtml(texts));
  };
  const paste = (block: CellBlock, text: string) => {
    if (text === '') return actions?.tell(t('nothing'));
    const texts = readTable(text);
    const target = placeOfPaste(block, texts);
    const size = { rows: heightOf(target), columns: widthOf(target) };
    const roomRows = room.rows - target.rows[0];
    const roomColumns = room.columns - target.columns[0];
    if (size.rows > roomRows || size.columns > roomColumns)
      return actions?.tell(t('tooLarge', { ...size, roomRows, roomColumns }));
    actions?.store(rangeOf(target), texts);
  };
  return { copy, onCopy, paste };
}

/**
 * The block of cells that is marked, and what is done with all of it: copied, pasted over, filled
 * down, emptied, one value for every cell.
 */
export function useMarkedBlock<Row>(options: MarkedBlockOptions<Row>) {
  const { editing, columns, size, place } = options;
  const { block, isMarked, extend, columnsOf, unmark } = useCorners(options);
  const actions = editing?.block;
  const rangeOf = ({ rows, columns: [first, last] }: CellBlock): BlockRange => ({
    rows,
    columns: columns.slice(first, last + 1).map(({ id }) => id),
  });
  const tables = useTables(actions, rangeOf, { rows: options.rowCount, columns: size.columns });
  const store = (at: CellBlock, texts: CellTexts) => actions?.store(rangeOf(at), texts);
  /** One text into every marked cell. */
  const fill = (text: string) => {
    if (block !== null) store(block, [[text]]);
  };
  /** The first row of the block, or the row above a single one, goes down over the rest. */
  const fillDown = async (over: CellBlock) => {
    const [first, last] = over.rows;
    const from = first === last ? first - 1 : first;
    if (actions === undefined || from < 0) return;
    const texts = await actions.textsOf(rangeOf({ ...over, rows: [from, from] }));
    store({ ...over, rows: [from + 1, last] }, texts);
  };
  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    if (actions === undefined || block === null || isField(event.target)) return;
    event.preventDefault();
    tables.paste(block, event.clipboardData.getData('text/plain'));
  };

  /** Answers whether the key was one of the block. */
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): boolean => {
    if (actions === undefined || block === null || isField(event.target)) return false;
    const does = actOf(event, block, isMarked);
    if (does === null) return false;
    event.preventDefault();
    const to = does === 'mark' ? cornerAfter(place, size, event) : null;
    if (to !== null) extend(to);
    if (does === 'copy') void tables.copy(block);
    if (does === 'fill') void fillDown(block);
    if (does === 'empty') store(block, [['']]);
    if (does === 'unmark') unmark();
    return true;
  };
  /** A press with Shift marks from where the focus is; answers whether it did. */
  const markTo = (to: GridPlace): boolean => {
    if (actions === undefined || block === null || to.column === null) return false;
    extend(to);
    return true;
  };
  return { onKeyDown, onCopy: tables.onCopy, onPaste, markTo, unmark, fill, columnsOf };
}

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea');

type BlockAct = 'mark' | 'copy' | 'fill' | 'empty' | 'unmark';

function actOf(event: KeyboardEvent, block: CellBlock, isMarked: boolean): BlockAct | null {
  const { key, ctrlKey, shiftKey, altKey, metaKey } = event;
  if (altKey || metaKey) return null;
  if (shiftKey) return /^(Arrow|Page|Home|End)/.test(key) ? 'mark' : null;
  if (ctrlKey) return OF_CTRL[key.toLowerCase()] ?? null;
  const many = heightOf(block) * widthOf(block) > 1;
  if (many && (key === 'Delete' || key === 'Backspace')) return 'empty';
  return isMarked && key === 'Escape' ? 'unmark' : null;
}

const OF_CTRL: Readonly<Record<string, BlockAct>> = { c: 'copy', d: 'fill' };
