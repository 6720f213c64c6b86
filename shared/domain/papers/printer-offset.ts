import type { PaperSize } from '../../documents/document.ts';
import type { LocalDate } from '../../vocabulary.ts';

/** How far a printer's paper is put right, in tenths of a millimetre; to the left and up below 0. */
export interface PrinterOffset {
  readonly right: number;
  readonly down: number;
}

/** Farther than this is no offset of a printer but a wrong paper in its tray: 20 mm. */
export const FARTHEST_MM = 20;
export const TENTHS = 10;
export const NO_OFFSET: PrinterOffset = { right: 0, down: 0 };

/** What was set of a printer and a paper, from a day on. */
export interface PrinterProfile extends PrinterOffset {
  readonly printer: string;
  readonly size: PaperSize;
  readonly from: LocalDate;
}

/** What holds of a printer and a paper on a day: the newest that began by then; none leaves it be. */
export function offsetOn(
  profiles: readonly PrinterProfile[],
  of: { readonly printer: string; readonly size: PaperSize; readonly day: LocalDate },
): PrinterOffset {
  const held = profiles
    .filter(
      ({ printer, size, from }) => printer === of.printer && size === of.size && from <= of.day,
    )
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  return held === undefined ? NO_OFFSET : { right: held.right, down: held.down };
}
