import { BorderStyle, ImageRun, Paragraph } from 'docx';
import type { Letterhead } from '#shared/documents/document.ts';
import { letters, pxTwips } from './measures.ts';
import { type Block, CENTER, line, sideBySide } from './pieces.ts';
import { type Picture, within } from './picture.ts';

const SEAL_PX = 54;
const SEAL_COLUMN_PX = 62;

/** The two rules beneath a letterhead. */
const RULES = line('', {
  size: 2,
  spacing: { before: 40, after: 0, line: 40, lineRule: 'exact' },
  border: { top: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, space: 1, color: '000000' } },
});

const seal = (picture: Picture): Paragraph =>
  new Paragraph({
    children: [
      new ImageRun({
        type: picture.type,
        data: picture.data,
        transformation: within(picture, SEAL_PX),
        altText: { name: 'Lambang', title: 'Lambang', description: 'Lambang kantor' },
      }),
    ],
  });

/** Seal, superior offices, office and address over the double rule. */
export function letterheadBlocks(
  { superiors, office, address }: Letterhead,
  { picture, room }: { readonly picture: Picture | undefined; readonly room: number },
): Block[] {
  const lines = [
    ...superiors.map((text) => line(text, { ...CENTER, allCaps: true, size: letters(12.5) })),
    line(office, {
      ...CENTER,
      allCaps: true,
      bold: true,
      size: letters(18),
      spacing: { before: 40, after: 20 },
    }),
    ...(address === '' ? [] : [line(address, { ...CENTER, size: letters(11.5) })]),
  ];
  if (picture === undefined) return [...lines, RULES];
  const side = pxTwips(SEAL_COLUMN_PX);
  return [
    sideBySide([
      [side, [seal(picture)]],
      [room - 2 * side, lines],
      [side, []],
    ]),
    RULES,
  ];
}
