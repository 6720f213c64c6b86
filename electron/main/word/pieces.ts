import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

export type Block = Paragraph | Table;

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
} as const;

type LineOptions = Omit<IParagraphOptions, 'text' | 'children'> & {
  readonly bold?: boolean;
  readonly allCaps?: boolean;
  /** Half points; what the document has otherwise. */
  readonly size?: number;
};

/** A paragraph of one text. */
export function line(text: string, options: LineOptions = {}): Paragraph {
  const { bold, allCaps, size, ...rest } = options;
  const run = new TextRun({
    // A tab is an element of its own in a Word file.
    children: text.split('\t').flatMap((piece, at) => (at === 0 ? [piece] : [new Tab(), piece])),
    ...(bold === undefined ? {} : { bold }),
    ...(allCaps === undefined ? {} : { allCaps }),
    ...(size === undefined ? {} : { size }),
  });
  return new Paragraph({ ...rest, children: text === '' ? [] : [run] });
}

/** Blocks beside each other, without lines: widths in twips. Stays on one page. */
export function sideBySide(columns: readonly (readonly [number, readonly Block[]])[]): Table {
  const widths = columns.map(([width]) => width);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ([width, blocks]) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: NO_LINES,
              // A cell of a Word file ends with a paragraph.
              children: blocks.length === 0 ? [line('')] : [...blocks],
            }),
        ),
      }),
    ],
  });
}

export const CENTER = { alignment: AlignmentType.CENTER } as const;
