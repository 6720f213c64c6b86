import { basename } from 'node:path';
import { createTranslator } from 'use-intl/core';
import { columnLetter, shownText } from '#shared/domain/imports/cell.ts';
import { imports } from '#shared/i18n/id/imports.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { type ExportRow, writeXlsxFile } from '../files/export-sheet.ts';
import type { ImportJob } from './jobs.ts';
import { eachBadRow } from './read-faults.ts';

// A file stays Indonesian under every screen language, as paper does.
const say = createTranslator({ locale: 'id', messages: { imports } }) as unknown as (
  key: string,
  values?: Record<string, string | number>,
) => string;

/**
 * Writes the faulty rows as they stand in the file, with their row number and a column that says
 * what to repair; saved again after repairing, the file can be imported as it is.
 */
export async function writeFaultsFile(
  job: ImportJob,
  target: string,
): Promise<Result<{ rows: number }, AppError<'imports.target-unwritable'>>> {
  let rows = 0;
  function* lines(): Generator<ExportRow> {
    for (const { row, cells, faults } of eachBadRow(job)) {
      rows += 1;
      const sentences = faults.map(({ code, field, column_no, details }) => {
        const values = JSON.parse(details) as Record<string, string | number>;
        const sentence = say(`imports.faults.${code}`, values);
        const where = column_no < 0 ? '' : `${columnLetter(column_no)} `;
        return `${where}${imports.fields[field]}: ${sentence}`;
      });
      yield [
        ...job.labels.map((_, column) => shownText(cells[column]) || null),
        sentences.join(' '),
        row,
      ];
    }
  }
  try {
    await writeXlsxFile(target, {
      name: job.staged.sheet,
      columns: [
        ...job.labels.map((header) => ({ header, kind: 'text' as const })),
        { header: imports.faultsFile.repair, kind: 'text', width: 60 },
        { header: imports.faultsFile.row, kind: 'number' },
      ],
      rows: lines(),
    });
  } catch {
    return err({ code: 'imports.target-unwritable', file: basename(target) });
  }
  return ok({ rows });
}
