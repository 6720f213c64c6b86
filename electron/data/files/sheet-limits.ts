/**
 * How much of a spreadsheet is read. Far above what an office sends (100,000 people in 20 columns
 * are about 10 MB, 130 MB unpacked), far below what harms a computer with 4 GB.
 */
export interface SheetLimits {
  /** Bytes of the file itself. */
  readonly file: number;
  /** Declared bytes of one unpacked worksheet; it is streamed. */
  readonly sheet: number;
  /** Declared bytes of any other unpacked part (shared strings, styles); they are held whole. */
  readonly part: number;
  /** Declared bytes of all parts together. */
  readonly total: number;
  /** Unpacked to packed, for parts above `ratioFrom` bytes. Real sheets stay under 60. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly entries: number;
  readonly rows: number;
}

const MB = 1024 * 1024;

export const SHEET_LIMITS: SheetLimits = {
  file: 64 * MB,
  sheet: 768 * MB,
  part: 192 * MB,
  total: 1024 * MB,
  ratio: 250,
  ratioFrom: 4 * MB,
  entries: 5000,
  rows: 250_000,
};
