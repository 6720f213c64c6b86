import {
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Signer } from '#shared/documents/document.ts';
import { pxTwips } from './measures.ts';
import { CENTER, line, NO_LINES } from './pieces.ts';

/** As print.css divides the row: left signer, right signer. */
const LEFT_SHARE = 0.545;

type Part = (signer: Signer) => Paragraph[];

const heading: Part = (signer) =>
  signer.heading.map((text) => line(text, { keepNext: true, ...(isMiddle(signer) ? CENTER : {}) }));
/** Room to sign in; what a duty stamp needs is said there. */
const room: Part = (signer) => [
  line(signer.stamp === undefined ? '' : `[ ${signer.stamp} ]`, { keepNext: true }),
];
const identity: Part = (signer) =>
  [signer.name, ...signer.identity].map((text, at) =>
    line(text, { keepNext: true, bold: at === 0, ...(isMiddle(signer) ? CENTER : {}) }),
  );
const isMiddle = ({ side }: Signer): boolean => side === 'center';

interface Beside {
  /** In twips. */
  readonly width: number;
  /** Height of the room to sign in, in px. */
  readonly signPx: number;
  /** What stands at the foot of the left column, where nobody signs. */
  readonly foot?: Paragraph | undefined;
}

/** Signers beside each other: heading, room to sign, name; a real table without lines. */
export function signerTable(signers: readonly Signer[], { width, signPx, foot }: Beside): Table {
  const left = Math.round(width * LEFT_SHARE);
  const middle = signers.find(isMiddle);
  const columns: readonly (readonly [number, Signer | undefined])[] =
    middle === undefined
      ? [
          [left, signers.find(({ side }) => side === 'left')],
          [width - left, signers.find(({ side }) => side === 'right')],
        ]
      : [[width, middle]];
  const row = (part: Part, height?: number): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
      children: columns.map(([size, signer], at) => {
        const empty =
          at === 0 && part === identity && foot !== undefined ? foot : line('', { keepNext: true });
        return new TableCell({
          width: { size, type: WidthType.DXA },
          borders: NO_LINES,
          children: signer === undefined ? [empty] : part(signer),
        });
      }),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: columns.map(([size]) => size),
    width: { size: width, type: WidthType.DXA },
    borders: { ...NO_LINES, insideHorizontal: NO_LINES.top, insideVertical: NO_LINES.top },
    rows: [row(heading), row(room, pxTwips(signPx)), row(identity)],
  });
}
