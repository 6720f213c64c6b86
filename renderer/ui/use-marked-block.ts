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
import type { GridEditing } from '#renderer/ui/grid-edit.ts';
import type { GridItem } from '#renderer/ui/grid-items.ts';
import { cornerAfter, type GridPlace, type GridSize } from '#renderer/ui/grid-keys.ts';

interface MarkedBlockOptions<Row> {
  editing: GridEditing<Row> | undefined;
  items: { readonly count: number; readonly at: (item: number) => GridItem };
  columns: readonly GridColumn<Row>[];
  size: GridSize;
  place: GridPlace;
  goTo: (place: GridPlace) => void;
}

/**
 * The block of cells between the place of the focus and the cell where marking began, and what is
 * done with all of it: copied, pasted over, filled down, emptied, one value for every cell.
 */
export function useMarkedBlock<Row>(options: MarkedBlockOptions<Row>) {
  const { editing, items, columns, size, place, goTo } = options;
  const t = useTranslations('kit.block');
  const [anchor, setAnchor] = useState<GridPlace | null>(null);
  const onItsWay = useRef<CellTexts | null>(null);
  const actions = editing?.block;

  const cornerOf = ({ item, column }: GridPlace) => {
    const at = item >= 0 && item < items.count ? items.at(item) : undefined;
    return at?.kind === 'row' && column !== null ? { row: at.row, column } : null;
  };
  /** The marked cells, or the one that has the focus; null on a whole row or the head. */
  const marked = (): CellBlock | null => {
    const here = cornerOf(place);
    const there = anchor === null ? here : cornerOf(anchor);
    return here === null || there === null ? null : blockBetween(here, there);
  };
  const rangeOf = ({ rows, columns: [first, last] }: CellBlock) => ({
    rows,
    columns: columns.slice(first, last + 1).map(({ id }) => id),
  });
  const store = (block: CellBlock, texts: CellTexts) => actions?.store(rangeOf(block), texts);
  /** One text into every marked cell. */
  const fill = (text: string) => {
    const block = marked();
    if (block !== null) store(block, [[text]]);
  };
  /** The first row of the block, or the row above a single one, goes down over the rest. */
  const fillDown = async (block: CellBlock) => {
    const [first, last] = block.rows;
    const from = first === last ? first - 1 : first;
    if (actions === undefined || from < 0) return;
    const texts = await actions.textsOf(rangeOf({ ...block, rows: [from, from] }));
    store({ ...block, rows: [from + 1, last] }, texts);
  };
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
  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    const block = marked();
    if (actions === undefined || block === null || isField(event.target)) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    if (text === '') return actions.tell(t('nothing'));
    const texts = readTable(text);
    const target = placeOfPaste(block, texts);
    const room = { rows: items.count - target.rows[0], columns: size.columns - target.columns[0] };
    if (heightOf(target) > room.rows || widthOf(target) > room.columns)
      return actions.tell(
        t('tooLarge', {
          rows: heightOf(target),
          columns: widthOf(target),
          roomRows: room.rows,
          roomColumns: room.columns,
        }),
      );
    store(target, texts);
  };

  /** Answers whether the key was one of the block. */
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): boolean => {
    const block = marked();
    if (actions === undefined || block === null || isField(event.target)) return false;
    if (event.altKey || event.metaKey) return false;
    const does = actOf(event, block, anchor !== null);
    if (does === null) return false;
    event.preventDefault();
    switch (does) {
      case 'mark': {
        const to = cornerAfter(place, size, event);
        if (to === null) return true;
        setAnchor(anchor ?? place);
        goTo(to);
        return true;
      }
      case 'copy':
        void copy(block);
        return true;
      case 'fill':
        void fillDown(block);
        return true;
      case 'empty':
        store(block, [['']]);
        return true;
      case 'unmark':
        setAnchor(null);
        return true;
    }
  };
  /** A press with Shift marks from where the focus is; answers whether it did. */
  const markTo = (to: GridPlace): boolean => {
    if (actions === undefined || marked() === null || to.column === null) return false;
    setAnchor(anchor ?? place);
    goTo(to);
    return true;
  };
  /** The columns of a line that are marked; undefined when only one cell of the list is. */
  const columnsOf = (item: number): readonly [number, number] | undefined => {
    const block = anchor === null || actions === undefined ? null : marked();
    const at = block !== null && item < items.count ? items.at(item) : undefined;
    if (block === null || at?.kind !== 'row') return undefined;
    return at.row >= block.rows[0] && at.row <= block.rows[1] ? block.columns : undefined;
  };
  const unmark = () => setAnchor(null);
  return { onKeyDown, onCopy, onPaste, markTo, unmark, fill, columnsOf };
}

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea');

type BlockAct = 'mark' | 'copy' | 'fill' | 'empty' | 'unmark';

function actOf(event: KeyboardEvent, block: CellBlock, isMarked: boolean): BlockAct | null {
  const { key, ctrlKey, shiftKey } = event;
  const many = heightOf(block) * widthOf(block) > 1;
  if (shiftKey && /^(Arrow|Page|Home|End)/.test(key)) return 'mark';
  if (ctrlKey && !shiftKey && key.toLowerCase() === 'c') return 'copy';
  if (ctrlKey && !shiftKey && key.toLowerCase() === 'd') return 'fill';
  if (many && (key === 'Delete' || key === 'Backspace')) return 'empty';
  return isMarked && key === 'Escape' ? 'unmark' : null;
}
