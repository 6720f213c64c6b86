import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { AnyPaper, AnySection } from '#shared/documents/document.ts';
import { paperWords } from '#shared/documents/paper-words.ts';
import { CLAUSES, NUMBERING_INDENT, wholeLetter } from './letter.ts';
import { letterheadBlocks } from './letterhead.ts';
import { letters, MARGINS, pageOf, roomOf, twips } from './measures.ts';
import { type Block, CENTER, line, sideBySide } from './pieces.ts';
import type { Picture } from './picture.ts';
import { tableSection } from './table-section.ts';

/** Every office PC has it, and Liberation Sans has its widths. */
const FONT = 'Arial';
const BODY_PX = 12.5;
const FOOT_PX = 10;
const PRACTICE_PX = 48;
const PAGE_COLUMN_MILLIMETRES = 32;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 1 } as const;

export interface WordInput {
  /** Made of tables and letters. */
  readonly paper: AnyPaper;
  /** The seal of its letterhead; undefined where it has none or that is gone. */
  readonly seal: Picture | undefined;
}

/** Which document, when, by whom, from which generation, and the page of how many. */
function foot({ paper }: WordInput, room: number): Footer {
  const { documentName, printedAt, printedBy, generation } = paper.footer;
  const what =
    `${documentName} · ${paperWords.printed} ${printedAt} ${paperWords.by} ${printedBy}` +
    ` · ${paperWords.generation} ${generation}`;
  const size = letters(FOOT_PX);
  const page = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ text: `${paperWords.page} `, size }),
      new TextRun({ children: [PageNumber.CURRENT], size }),
      new TextRun({ text: ` ${paperWords.of} `, size }),
      new TextRun({ children: [PageNumber.TOTAL_PAGES], size }),
    ],
  });
  const right = twips(PAGE_COLUMN_MILLIMETRES);
  return new Footer({
    children: [
      line('', { size: 2, border: { bottom: HAIRLINE } }),
      sideBySide([
        [room - right, [line(what, { size })]],
        [right, [page]],
      ]),
      line('', { size: 2 }),
    ],
  });
}

/** A practice office is never taken for a real one, whatever becomes of the file. */
const practiceMark = (): Header =>
  new Header({
    children: [
      new Paragraph({
        ...CENTER,
        children: [
          new TextRun({
            text: paperWords.practice,
            bold: true,
            color: 'BFBFBF',
            size: letters(PRACTICE_PX),
          }),
        ],
      }),
    ],
  });

function blocksOf(input: WordInput, section: AnySection, nextList: () => number): Block[] {
  const { paper, seal } = input;
  const room = roomOf(paper.format);
  if (section.kind !== undefined && section.kind !== 'letter' && section.kind !== 'table')
    throw new Error(`No Word file is made of ${section.kind}`);
  const head = section.withLetterhead
    ? letterheadBlocks(paper.letterhead, { picture: seal, room })
    : [];
  return section.kind === 'letter'
    ? [...head, ...wholeLetter(section, room, nextList)]
    : [...head, ...tableSection(section, room)];
}

/** What begins a page of its own is a part of its own. */
function pages(sections: readonly AnySection[]): AnySection[][] {
  const groups: AnySection[][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last === undefined || section.newPage) groups.push([section]);
    else last.push(section);
  }
  return groups;
}

function part(input: WordInput, blocks: readonly Block[]): ISectionOptions {
  const { format, practice } = input.paper;
  const { width, height } = pageOf(format);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: twips(width), height: twips(height) },
        margin: {
          top: twips(MARGINS.top),
          right: twips(MARGINS.right),
          bottom: twips(MARGINS.bottom),
          left: twips(MARGINS.left),
          footer: twips(MARGINS.footer),
          header: twips(MARGINS.footer),
        },
      },
    },
    ...(practice ? { headers: { default: practiceMark() } } : {}),
    footers: { default: foot(input, roomOf(format)) },
    children: blocks,
  };
}

/**
 * A paper as a Word file: the same letterhead, texts, tables and signers as its PDF, from the same
 * model, on the same paper. Throws for a paper of cards or certificates.
 */
export async function buildWord(input: WordInput): Promise<Uint8Array> {
  const { paper } = input;
  let lists = 0;
  const nextList = (): number => (lists += 1);
  const document = new Document({
    title: paper.name,
    creator: paper.letterhead.office,
    lastModifiedBy: paper.footer.printedBy,
    description: `${paperWords.generation} ${paper.footer.generation}`,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: letters(BODY_PX), language: { value: 'id-ID' } },
          paragraph: { spacing: { before: 0, after: 0, line: 252 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: CLAUSES,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '(%1)',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: NUMBERING_INDENT } },
            },
          ],
        },
      ],
    },
    sections: pages(paper.sections).map((group) =>
      part(
        input,
        group.flatMap((section) => blocksOf(input, section, nextList)),
      ),
    ),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
