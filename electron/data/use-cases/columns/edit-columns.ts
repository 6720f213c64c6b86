import {
  countOwnValues,
  findOwnColumn,
  listOwnColumns,
  listUsedValues,
  type OwnColumnRow,
} from '#db/queries/own-columns.ts';
import type { columnsContract } from '#shared/contract/columns.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import { checkChoices, cleanChoices, sameName } from '#shared/domain/own-columns/own-column.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice, type QueryContext } from '../../context.ts';
import { choicesOf } from './own-values.ts';

/** All columns of the office with their number of filled values. */
export function listColumns({ db }: QueryContext) {
  const filled = countOwnValues(db);
  return ok(
    listOwnColumns(db).map((row) => {
      const { uid, name, kind, care, ended_on: on, end_reason: reason } = row;
      return {
        uid,
        name,
        kind,
        care,
        choices: choicesOf(row),
        ended: on === null ? null : { on, reason: reason ?? '' },
        filled: filled.get(row.id) ?? 0,
      };
    }),
  );
}

const nameTaken = (rows: readonly OwnColumnRow[], name: string, own?: number): boolean =>
  rows.some((row) => row.id !== own && row.ended_on === null && sameName(row.name, name));

/** Adds a column; it is asked from now on. */
export function addColumn(
  context: CommandContext,
  { name, kind, care, ...input }: ParsedOf<typeof columnsContract.add>,
) {
  const { db, today } = context;
  const choices = cleanChoices(input.choices);
  if (nameTaken(listOwnColumns(db), name))
    return err({ code: 'columns.name-taken', name } as const);
  const problem = checkChoices({ kind, choices });
  if (problem) return err({ code: 'columns.choices', name, problem } as const);
  const uid = context.newUid();
  db.insert('own_column', {
    uid,
    office_id: ownOffice(context).id,
    name,
    kind,
    care,
    choices: JSON.stringify(choices),
    added_on: today,
  });
  return done(context, uid, name);
}

/** Renames a column or changes what may be chosen; choices that people were given stay. */
export function changeColumn(
  context: CommandContext,
  { uid, name, ...input }: ParsedOf<typeof columnsContract.change>,
) {
  const { db } = context;
  const found = openColumn(context, uid);
  if (!found.ok) return found;
  const row = found.value;
  if (nameTaken(listOwnColumns(db), name, row.id)) {
    return err({ code: 'columns.name-taken', name } as const);
  }
  const choices = cleanChoices(input.choices);
  const problem = checkChoices({ kind: row.kind, choices }, listUsedValues(db, row.id));
  if (problem) return err({ code: 'columns.choices', name, problem } as const);
  const stored = JSON.stringify(choices);
  if (name === row.name && stored === row.choices)
    return err({ code: 'columns.same', name } as const);
  db.update('own_column', row.id, { name, choices: stored });
  return done(context, uid, name);
}

/** Ends a column today; its values stay. */
export function endColumn(
  context: CommandContext,
  { uid, reason }: ParsedOf<typeof columnsContract.end>,
) {
  const found = openColumn(context, uid);
  if (!found.ok) return found;
  const { id, name } = found.value;
  context.db.update('own_column', id, { ended_on: context.today, end_reason: reason });
  return done(context, uid, name);
}

/** The column of a uid, or why nothing is written into it. */
export function openColumn({ db }: QueryContext, uid: string) {
  const row = findOwnColumn(db, uid);
  if (!row) return err({ code: 'columns.not-found', uid } as const);
  const { name, ended_on: on } = row;
  return on === null ? ok(row) : err({ code: 'columns.ended', name, on } as const);
}

function done(context: CommandContext, uid: string, name: string) {
  context.subject(uid);
  context.describe({ name });
  return ok({ uid, name });
}
