import { Paragraph, TabStopType, TextRun } from 'docx';
import type { Section, Total } from '#shared/documents/document.ts';
import { dataTable } from './data-table.ts';
import { letters, pxTwips } from './measures.ts';
import { type Block, CENTER, line } from './pieces.ts';
import { signerTable } from './signers.ts';

const LIST_PX = 12.5;
const TITLE_PX = 15.5;
const SIGN_PX = 54;
/** The lines at the top right of an appendix begin after this share of the width. */
const REFERENCE_SHARE = 0.44;
const REFERENCE_LABEL_PX = 66;
const SIZE = letters(LIST_PX);

/** Whose appendix it is, number, date, subject: at the right half. */
function referenceLines({ reference }: Section, room: number): Paragraph[] {
  const left = Math.round(room * REFERENCE_SHARE);
  const hanging = pxTwips(REFERENCE_LABEL_PX + 10);
  return reference.map(({ label, value }) =>
    line(`${label}\t: ${value}`, {
      size: SIZE,
      indent: { left: left + hanging, hanging },
      tabStops: [{ type: TabStopType.LEFT, position: left + pxTwips(REFERENCE_LABEL_PX) }],
      keepNext: true,
    }),
  );
}

function totalsLine(totals: readonly Total[]): Paragraph[] {
  if (totals.length === 0) return [];
  const children = totals.flatMap(({ label, value, after }, at) => [
    new TextRun({ text: `${at === 0 ? '' : '     '}${label}: `, size: SIZE }),
    new TextRun({ text: value, bold: true, size: SIZE }),
    ...(after === undefined ? [] : [new TextRun({ text: ` ${after}`, size: SIZE })]),
  ]);
  return [new Paragraph({ children, keepNext: true, spacing: { before: pxTwips(9) } })];
}

/** A table under its title, with its totals, notes and signers; they stay with its last rows. */
export function tableSection(section: Section, room: number): Block[] {
  const { title, subtitle, table, totals, notes, signers } = section;
  return [
    ...referenceLines(section, room),
    line(title, {
      ...CENTER,
      bold: true,
      allCaps: true,
      size: letters(TITLE_PX),
      keepNext: true,
      spacing: { before: pxTwips(23), after: subtitle === '' ? pxTwips(6) : 0 },
    }),
    ...(subtitle === ''
      ? []
      : [
          line(subtitle, { ...CENTER, size: SIZE, keepNext: true, spacing: { after: pxTwips(6) } }),
        ]),
    dataTable(table, { width: room, px: LIST_PX, withEnd: totals.length + signers.length > 0 }),
    ...totalsLine(totals),
    ...notes.map((note) =>
      line(note, { size: SIZE, keepNext: signers.length > 0, spacing: { before: pxTwips(6) } }),
    ),
    ...(signers.length === 0
      ? [line('', { size: 2 })]
      : [
          line('', { size: letters(10), keepNext: true }),
          signerTable(signers, { width: room, signPx: SIGN_PX }),
          line('', { size: 2 }),
        ]),
  ];
}
