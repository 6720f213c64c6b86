import { groupPeople, shapeColumns } from '#shared/documents/own-list.ts';
import { paperWords } from '#shared/documents/paper-words.ts';
import { id } from '#shared/i18n/id.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ExportColumn, ExportRow } from '../files/export-sheet.ts';
import type { TaskContext } from '../task.ts';
import type { ReportSheet } from './report-sheet.ts';

const CHARACTER = 1.7;

/** A list of the office's own making as a sheet: same people, order and columns as its paper. */
export async function ownListSheet(
  { steps }: TaskContext,
  uid: string,
): Promise<Result<ReportSheet, AppError<'exports.not-found'>>> {
  const found = await steps.papers.ownList({ uid });
  if (!found.ok) return err({ code: 'exports.not-found', what: 'list' });
  const { design, people, name } = found.value;
  const shaped = shapeColumns(found.value.columns);
  const groups = groupPeople(people, design);
  const grouped = groups.some(({ label }) => label !== null);
  const rows = groups.flatMap(({ label, people: own }): ExportRow[] =>
    own.map((person, at) => [
      ...(grouped ? [label] : []),
      at + 1,
      ...shaped.map(({ value }) => value(person)),
    ]),
  );
  const columns: ExportColumn[] = [
    ...(grouped ? [{ header: id.lists.groupHead, kind: 'text', width: 18 } as const] : []),
    { header: paperWords.number, kind: 'number', width: 6 },
    ...shaped.map(({ label, kind, width }) => ({
      header: label,
      kind,
      width: Math.max(6, Math.round(width / CHARACTER)),
    })),
  ];
  return ok({ name, columns, rows, health: found.value.health });
}
