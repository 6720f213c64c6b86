import { AlignmentType, ImageRun, LeaderType, Paragraph, TabStopType } from 'docx';
import type { Block as PaperBlock, Fact, Letter } from '#shared/documents/person-sections.ts';
import { assertNever } from '#shared/result.ts';
import { barCodePng } from './bar-code-png.ts';
import { dataTable } from './data-table.ts';
import { letters, pxTwips } from './measures.ts';
import { type Block, CENTER, line, sideBySide } from './pieces.ts';
import { signerTable } from './signers.ts';

/** Sizes of person-papers.css, in px. */
const LETTER_PX = 14;
const TITLE_PX = 17;
const TABLE_PX = 12.5;
const NOTE_PX = 12;
const SIGN_PX = 58;
const FACT_LABEL_PX = 190;
const HEAD_LABEL_PX = 76;
const FACT_INDENT_PX = 18;
const BESIDE_COLON_PX = 10;
/** As the head of a letter is divided: number and subject, addressee. */
const HEAD_LEFT_SHARE = 0.545;
const BAR_MODULE_MILLIMETRES = 0.35;
const BAR_HEIGHT_MILLIMETRES = 9;
const PX_PER_MILLIMETRE = 96 / 25.4;

/** The numbering of clauses: "(1)", begun anew for each list of them. */
export const CLAUSES = 'clauses';

const SIZE = letters(LETTER_PX);
const AFTER = { spacing: { after: pxTwips(9) } } as const;

interface Lines {
  /** Where the values begin, from the margin, in px. */
  readonly label: number;
  readonly indent: number;
  /** Where a line for the pen ends, in twips. */
  readonly room: number;
}

/** "Label : value"; without a value a line of dots to be filled in by hand. */
function factLines(facts: readonly Fact[], { label, indent, room }: Lines): Paragraph[] {
  const at = pxTwips(indent + label);
  return facts.map(({ label: name, value }, i) => {
    const blank = value === '';
    // A long value goes on beneath itself; the dots begin at once, for an indent stops a tab too.
    const hanging = pxTwips(label + (blank ? 0 : BESIDE_COLON_PX));
    return line(`${name}\t: ${blank ? '\t' : value}`, {
      size: SIZE,
      keepNext: i < facts.length - 1,
      indent: { left: pxTwips(indent) + hanging, hanging },
      tabStops: [
        { type: TabStopType.LEFT, position: at },
        ...(blank ? [{ type: TabStopType.LEFT, position: room - 1, leader: LeaderType.DOT }] : []),
      ],
      spacing: { after: i === facts.length - 1 ? pxTwips(10) : 20 },
    });
  });
}

/** Blocks of running text, in the order in which they stand; `lists` counts the lists of clauses. */
function letterBlocks(
  blocks: readonly PaperBlock[],
  { room, nextList }: { readonly room: number; readonly nextList: () => number },
): Block[] {
  return blocks.flatMap((block) => blockOf(block, room, nextList));
}

function blockOf(block: PaperBlock, room: number, nextList: () => number): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [line(block.text, { size: SIZE, ...AFTER })];
    case 'heading':
      return [
        line(block.text, { ...CENTER, bold: true, size: SIZE, keepNext: true }),
        line(block.about, { ...CENTER, bold: true, size: SIZE, keepNext: true, ...AFTER }),
      ];
    case 'facts':
      return factLines(block.facts, { label: FACT_LABEL_PX, indent: FACT_INDENT_PX, room });
    case 'clauses':
      return clauseLines(block.items, nextList);
    case 'table':
      return [
        dataTable(block.table, { width: room, px: TABLE_PX, withEnd: false }),
        line('', { size: letters(6) }),
      ];
    default:
      return assertNever(block);
  }
}

function clauseLines(items: readonly string[], nextList: () => number): Paragraph[] {
  if (items.length === 1) return items.map((item) => line(item, { size: SIZE, ...AFTER }));
  const instance = nextList();
  return items.map((item, at) =>
    line(item, {
      size: SIZE,
      numbering: { reference: CLAUSES, level: 0, instance },
      spacing: { after: pxTwips(at === items.length - 1 ? 9 : 4) },
    }),
  );
}

function headBlocks({ reference, to, title, subtitle }: Letter, room: number): Block[] {
  const left = Math.round(room * HEAD_LEFT_SHARE);
  const sent = reference.length + (to === null ? 0 : 1) > 0;
  const about = factLines(reference, { label: HEAD_LABEL_PX, indent: 0, room: left - pxTwips(28) });
  const [date, ...whom] = to === null ? [] : [to.placeAndDate, ...to.lines];
  const addressee = [
    ...(date === undefined ? [] : [line(date, { size: SIZE, spacing: { after: pxTwips(14) } })]),
    ...whom.map((text) => line(text, { size: SIZE })),
  ];
  return [
    line('', { size: letters(10) }),
    ...(sent
      ? [
          sideBySide([
            [left, about],
            [room - left, addressee],
          ]),
          line('', { size: letters(10) }),
        ]
      : []),
    ...(title === ''
      ? []
      : [
          line(title, {
            ...CENTER,
            bold: true,
            allCaps: true,
            size: letters(TITLE_PX),
            keepNext: true,
          }),
          ...(subtitle === '' ? [] : [line(subtitle, { ...CENTER, size: SIZE, keepNext: true })]),
          line('', { size: letters(8), keepNext: true }),
        ]),
  ];
}

const PX_A_CODE = { height: Math.round(BAR_HEIGHT_MILLIMETRES * PX_PER_MILLIMETRE) } as const;

/** The code of a child as bars, to be scanned on arrival. */
function barCode(code: string): Paragraph {
  const { png, modules } = barCodePng(code);
  const width = Math.round(modules * BAR_MODULE_MILLIMETRES * PX_PER_MILLIMETRE);
  const name = `Kode batang ${code}`;
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width, ...PX_A_CODE },
        altText: { name, title: name, description: name },
      }),
    ],
  });
}

/** Who signs, row by row; the code stands left of who signs alone, else beneath. What follows is small. */
function endBlocks({ signers, notes, code }: Letter, room: number): Block[] {
  const bars = code === undefined ? undefined : barCode(code);
  const isBeside = signers.at(-1)?.every(({ side }) => side === 'right') === true;
  return [
    ...signers.flatMap((row, at): Block[] => [
      line('', { size: letters(12), keepNext: true }),
      signerTable(row, {
        width: room,
        signPx: SIGN_PX,
        foot: isBeside && at === signers.length - 1 ? bars : undefined,
      }),
    ]),
    ...(bars === undefined || isBeside ? [] : [bars]),
    ...notes.map((note) => line(note, { size: letters(NOTE_PX), spacing: { before: pxTwips(8) } })),
  ];
}

/** Running text under a letterhead, from its head to who signs it. */
export const wholeLetter = (letter: Letter, room: number, nextList: () => number): Block[] => [
  ...headBlocks(letter, room),
  ...letterBlocks(letter.blocks, { room, nextList }),
  ...endBlocks(letter, room),
];

export const NUMBERING_INDENT = { left: pxTwips(32), hanging: pxTwips(28) } as const;
