import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableCellBorders,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Column, Row, Table as PaperTable } from '#shared/documents/document.ts';
import {
  cellText,
  isSum,
  type PlacedRow,
  placeRows,
  WITH_THE_END,
} from '#shared/documents/place-rows.ts';
import { letters, pxTwips } from './measures.ts';
import { line, NO_LINES } from './pieces.ts';

const BLACK = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const GREY = { ...BLACK, color: 'A6A6A6' } as const;
const HEAVY = { ...BLACK, size: 16 } as const;
const HEAD_SHADE = { type: ShadingType.CLEAR, fill: 'EDEDED', color: 'auto' } as const;

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
/** Of print.css: a row to be read, a row to be signed in. */
const ROW_PX = 20.6;
const TALL_PX = 34;
const HEAD_PX = 25;
/** Room at the sides of a cell. */
const CELL_MARGINS = { top: 15, bottom: 15, left: 90, right: 90 } as const;
const NARROW_MARGINS = { ...CELL_MARGINS, left: 15, right: 15 } as const;

interface Look {
  /** In twips. */
  readonly width: number;
  /** Size of the letters, in px. */
  readonly px: number;
  /** The last rows stay with what follows the table. */
  readonly withEnd: boolean;
}

/** A Word file says its columns in twips; the last one takes what rounding leaves. */
function widthsOf(columns: readonly Column[], width: number): number[] {
  const widths = columns.map((column) => Math.floor((width * column.width) / 100));
  const left = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, at) => (at === widths.length - 1 ? one + left : one));
}

class Rows {
  readonly widths: readonly number[];
  private readonly table: PaperTable;
  private readonly look: Look;

  constructor(table: PaperTable, look: Look) {
    this.table = table;
    this.look = look;
    this.widths = widthsOf(table.columns, look.width);
  }

  /** The line above the heads and the heads, repeated on every page. */
  heads(): TableRow[] {
    const { head, columns } = this.table;
    const said = head.left + head.right !== '';
    const right = [{ type: TabStopType.RIGHT, position: this.look.width - 2 }];
    const above = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: [
        this.across(
          line(head.right === '' ? head.left : `${head.left}\t${head.right}`, {
            tabStops: right,
            keepNext: true,
            size: letters(this.look.px),
            spacing: { before: 60, after: 60 },
          }),
          NO_LINES,
          { top: 0, bottom: 0, left: 0, right: 0 },
        ),
      ],
    });
    const labels = new TableRow({
      tableHeader: true,
      cantSplit: true,
      height: { value: pxTwips(HEAD_PX), rule: HeightRule.ATLEAST },
      children: columns.map((column, at) =>
        this.cell(column, at, {
          text: column.label,
          bold: true,
          keepNext: true,
          borders: { top: BLACK, bottom: BLACK, left: BLACK, right: BLACK },
          shading: HEAD_SHADE,
        }),
      ),
    });
    return said ? [above, labels] : [labels];
  }

  rows(): TableRow[] {
    const placed = placeRows(this.table.rows, this.table.groupEvery);
    const stay = this.look.withEnd ? placed.length - WITH_THE_END : placed.length;
    return placed.map((one, at) => this.row(one, at >= stay));
  }

  private row({ row, endsGroup }: PlacedRow, keepNext: boolean): TableRow {
    if (row.kind !== 'record') return this.said(row, keepNext);
    const under = endsGroup ? BLACK : GREY;
    return new TableRow({
      cantSplit: true,
      height: {
        value: pxTwips(this.table.tall === true ? TALL_PX : ROW_PX),
        rule: HeightRule.ATLEAST,
      },
      children: this.table.columns.map((column, at) =>
        this.cell(column, at, {
          text: cellText(row.cells[column.key]),
          bold: isSum(row),
          keepNext,
          borders: { bottom: under, left: BLACK, right: BLACK },
        }),
      ),
    });
  }

  /** Words across the whole table: where the places end, or that there is nobody. */
  private said(row: Exclude<Row, { kind: 'record' }>, keepNext: boolean): TableRow {
    const isCut = row.kind === 'cut';
    const text = line(row.text, {
      bold: isCut,
      keepNext: isCut || keepNext,
      size: letters(this.look.px),
      ...(isCut ? {} : { alignment: AlignmentType.CENTER }),
    });
    const borders = { top: BLACK, bottom: isCut ? HEAVY : BLACK, left: BLACK, right: BLACK };
    return new TableRow({ cantSplit: true, children: [this.across(text, borders, CELL_MARGINS)] });
  }

  private across(
    text: ReturnType<typeof line>,
    borders: ITableCellBorders,
    margins: typeof CELL_MARGINS | { top: 0; bottom: 0; left: 0; right: 0 },
  ): TableCell {
    return new TableCell({
      columnSpan: this.table.columns.length,
      width: { size: this.look.width, type: WidthType.DXA },
      borders,
      margins,
      children: [text],
    });
  }

  private cell(
    column: Column,
    at: number,
    said: {
      readonly text: string;
      readonly bold: boolean;
      readonly keepNext: boolean;
      readonly borders: ITableCellBorders;
      readonly shading?: typeof HEAD_SHADE;
    },
  ): TableCell {
    const { text, bold, keepNext, borders, shading } = said;
    return new TableCell({
      width: { size: this.widths[at] ?? 0, type: WidthType.DXA },
      borders,
      margins: column.narrow === true ? NARROW_MARGINS : CELL_MARGINS,
      verticalAlign: VerticalAlign.CENTER,
      ...(column.unbroken === true ? { noWrap: true } : {}),
      ...(shading === undefined ? {} : { shading }),
      children: [
        line(text, {
          bold,
          keepNext,
          alignment: ALIGN[column.align],
          size: letters(column.narrow === true ? 11 : this.look.px),
        }),
      ],
    });
  }
}

/** A real table: its heads stand on every page that it reaches, no row is cut in two. */
export function dataTable(table: PaperTable, look: Look): Table {
  const rows = new Rows(table, look);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...rows.widths],
    width: { size: look.width, type: WidthType.DXA },
    borders: { ...NO_LINES, insideHorizontal: NO_LINES.top, insideVertical: NO_LINES.top },
    rows: [...rows.heads(), ...rows.rows()],
  });
}
