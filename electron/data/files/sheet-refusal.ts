import type { AppError } from '#shared/errors.ts';

/** The codes with which a spreadsheet is refused. */
export type SheetErrorCode =
  | 'imports.file-unreadable'
  | 'imports.file-empty'
  | 'imports.file-too-large'
  | 'imports.file-old-format'
  | 'imports.file-binary-format'
  | 'imports.file-open-document'
  | 'imports.file-web-page'
  | 'imports.file-locked'
  | 'imports.lock-unknown'
  | 'imports.file-unknown'
  | 'imports.file-damaged'
  | 'imports.file-unsafe'
  | 'imports.quote-open'
  | 'imports.sheet-missing'
  | 'imports.too-many-rows'
  | 'imports.not-calculated';
export type SheetError = AppError<SheetErrorCode>;

/** Carries a refusal out of a stream of rows; whoever reads the rows turns it into a Result. */
export class SheetRefusal extends Error {
  readonly refusal: SheetError;

  constructor(refusal: SheetError, cause?: unknown) {
    super(refusal.code, { cause });
    this.name = 'SheetRefusal';
    this.refusal = refusal;
  }
}
