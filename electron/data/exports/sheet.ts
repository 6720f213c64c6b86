import type { AppError } from '#shared/errors.ts';
import type { OwnCare } from '#shared/domain/own-columns/own-column.ts';
import { ok, type Result } from '#shared/result.ts';
import type { ExportRow } from '../files/export-sheet.ts';
import { type SheetColumn, sheetRow } from './people-columns.ts';
import type { ReportSheet } from './report-sheet.ts';

export type Rows = AsyncGenerator<ExportRow>;
/** A list as the writer wants it: its columns, and its rows as they come. */
export type Sheet = Omit<ReportSheet, 'rows'> & {
  readonly rows: () => Rows;
  /** It tells of somebody's health. */
  readonly health?: boolean;
};
export type Source = Result<Sheet, AppError<'exports.not-found'>>;

/** A list as the writer wants it: each row by the columns above it. */
export const asSheet = <Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  full: boolean,
  rows: () => AsyncGenerator<Row>,
): Sheet => ({
  name,
  columns,
  rows: async function* () {
    for await (const row of rows()) yield sheetRow(columns, row, full);
  },
});

/** Whether a column tells of health. */
export const ofHealth = ({ care }: { readonly care: OwnCare }): boolean => care === 'health';

/** A sheet with whether a column of it tells of health. */
export const leaving = (columns: readonly { readonly care: OwnCare }[], sheet: Sheet): Source =>
  ok({ ...sheet, health: columns.some(ofHealth) });
