import { basename } from 'node:path';
import { createTranslator } from 'use-intl/core';
import { columnLetter, shownText } from '#shared/domain/imports/cell.ts';
import { isOwnField } from '#shared/domain/own-columns/own-field.ts';
import { imports } from '#shared/i18n/id/imports.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import {
  type ExportColumn,
  type ExportRow,
  type ExportValue,
  writeXlsxFile,
} from '../files/export-sheet.ts';
import type { ImportJob } from './jobs.ts';
import { eachBadRow, faultyColumns } from './read-faults.ts';

// A file stays Indonesian under every screen language, as paper does.
const say = createTranslator({ locale: 'id', messages: { imports } }) as unknown as (
  key: string,
  values?: Record<string, string | number>,
) => string;

type BadRow = ReturnType<typeof eachBadRow> extends Generator<infer Row> ? Row : never;

const sentenceOf = ({ code, details }: BadRow['faults'][number]): string =>
  say(`imports.faults.${code}`, JSON.parse(details) as Record<string, string | number>);

/** What is wrong with one cell; of `-1`, with what no column of the file holds. */
function reasonOf({ faults }: BadRow, column: number): ExportValue {
  const own = faults.filter((fault) => fault.column_no === column);
  if (own.length === 0) return null;
  if (column >= 0) return own.map(sentenceOf).join(' ');
  return own
    .flatMap((fault) =>
      // One of a column of the office always stands in a column of the file.
      isOwnField(fault.field) ? [] : [`${imports.fields[fault.field]}: ${sentenceOf(fault)}`],
    )
    .join(' ');
}

const WIDE = 44;

/**
 * Writes the faulty rows as they stand in the file. Right of every column with a faulty cell stands
 * one that says what to repair; the row number comes last. No import knows these headers, so that
 * the file can be imported as it is once it is repaired.
 */
export async function writeFaultsFile(
  job: ImportJob,
  target: string,
): Promise<Result<{ rows: number }, AppError<'imports.target-unwritable'>>> {
  const { repair, row: rowHeader } = imports.faultsFile;
  const faulty = faultyColumns(job);
  let rows = 0;
  function* lines(): Generator<ExportRow> {
    for (const bad of eachBadRow(job)) {
      rows += 1;
      yield [
        ...job.labels.flatMap((_, column): ExportValue[] => {
          const shown = shownText(bad.cells[column]) || null;
          return faulty.has(column) ? [shown, reasonOf(bad, column)] : [shown];
        }),
        ...(faulty.has(-1) ? [reasonOf(bad, -1)] : []),
        bad.row,
      ];
    }
  }
  const reason = (header: string): ExportColumn => ({ header, kind: 'text', width: WIDE });
  try {
    await writeXlsxFile(target, {
      name: job.staged.sheet,
      columns: [
        ...job.labels.flatMap((header, column): ExportColumn[] => {
          const own: ExportColumn = { header, kind: 'text' };
          const name = header === '' ? columnLetter(column) : header;
          return faulty.has(column) ? [own, reason(`${repair}: ${name}`)] : [own];
        }),
        ...(faulty.has(-1) ? [reason(repair)] : []),
        { header: rowHeader, kind: 'number' },
      ],
      rows: lines(),
    });
  } catch {
    return err({ code: 'imports.target-unwritable', file: basename(target) });
  }
  return ok({ rows });
}
