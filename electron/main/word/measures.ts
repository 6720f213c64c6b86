import { PAPER_MILLIMETRES, type PaperFormat } from '#shared/documents/document.ts';

/** 1/1440 inch, the unit of a Word file. */
const TWIPS_PER_MILLIMETRE = 1440 / 25.4;
/** 1 px of print.css is 1/96 inch. */
const TWIPS_PER_PX = 15;
const HALF_POINTS_PER_PX = 1.5;

export const twips = (millimetres: number): number =>
  Math.round(millimetres * TWIPS_PER_MILLIMETRE);
export const pxTwips = (px: number): number => Math.round(px * TWIPS_PER_PX);
/** A size of letters as a run has it: half points, whole. */
export const letters = (px: number): number => Math.round(px * HALF_POINTS_PER_PX);

/** The margins of print.css, in millimetres; the foot stands within the bottom one. */
export const MARGINS = { top: 15, right: 15, bottom: 16, left: 18, footer: 8 } as const;

/** Width and height of the paper as it lies before the reader, in millimetres. */
export function pageOf({ size, orientation }: PaperFormat): { width: number; height: number } {
  const { width, height } = PAPER_MILLIMETRES[size];
  return orientation === 'portrait' ? { width, height } : { width: height, height: width };
}

/** What of the paper's width is written on, in twips. */
export const roomOf = (format: PaperFormat): number =>
  twips(pageOf(format).width - MARGINS.left - MARGINS.right);
