import { PAPER_MILLIMETRES } from '#shared/documents/document.ts';
import type { PaperFormat } from '#shared/documents/document.ts';

const PX_PER_MILLIMETRE = 96 / 25.4;
/** Top and bottom margins of print.css. */
const MARGINS_MILLIMETRES = 15 + 16;
/** Against rounding between the page on screen and the page on paper. */
const SLACK_PX = 3;

/** What of a page's height a section may use, in px. */
export function roomInPx(format: PaperFormat): number {
  const { width, height } = PAPER_MILLIMETRES[format.size];
  const paper = format.orientation === 'portrait' ? height : width;
  return (paper - MARGINS_MILLIMETRES) * PX_PER_MILLIMETRE - SLACK_PX;
}

/**
 * Sets a section tighter when that alone brings it onto one page: a class of 30 with several long
 * names stays one sheet on the wall. What needs two pages anyway keeps its easy spacing.
 */
export function fitSections(root: HTMLElement, format: PaperFormat): void {
  const room = roomInPx(format);
  for (const section of root.querySelectorAll<HTMLElement>('.new-page')) {
    if (section.offsetHeight <= room) continue;
    section.classList.add('tight');
    if (section.offsetHeight > room) section.classList.remove('tight');
  }
}
