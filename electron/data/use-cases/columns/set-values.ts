import { listOwnColumns, listOwnValues, type OwnColumnRow } from '#db/queries/own-columns.ts';
import { findPersonByUid } from '#db/queries/stays.ts';
import type { columnsContract } from '#shared/contract/columns.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { TypedOwnValues } from '#shared/contract/own-values.ts';
import { parseOwnValue } from '#shared/domain/own-columns/own-value.ts';
import { seesCare } from '#shared/domain/own-columns/sees-care.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, type QueryContext, signedIn } from '../../context.ts';
import { openColumn } from './edit-columns.ts';
import { choicesOf, closedHealth } from './own-values.ts';

/**
 * Open columns and ended ones with a value, for one person; masked here for who only reads. Of health
 * only the columns are named, and those to nobody without the tick: `showHealth` opens them.
 */
export function showValues(context: QueryContext, { person: uid }: { person: string }) {
  const { db } = context;
  const person = findPersonByUid(db, uid);
  if (!person) return err({ code: 'columns.person-not-found', uid } as const);
  const user = signedIn(context);
  const values = listOwnValues(db, person.id);
  return ok(
    listOwnColumns(db).flatMap((column) => {
      const { name, kind, care } = column;
      const isHealth = care === 'health';
      const value = values.get(column.id)?.value ?? null;
      const open = column.ended_on === null;
      const seen = seesCare(user, care);
      if ((!open && value === null) || (isHealth && !seen)) return [];
      const masked = isHealth || (value !== null && !seen);
      const choices = choicesOf(column);
      const shown = masked ? null : value;
      return { uid: column.uid, name, kind, care, choices, open, value: shown, masked };
    }),
  );
}

/** What stands in the columns of health of one person; the pipeline notes the opening. */
export function showHealth(context: QueryContext, { person: uid }: { person: string }) {
  const { db } = context;
  const person = findPersonByUid(db, uid);
  if (!person) return err({ code: 'columns.person-not-found', uid } as const);
  const { name } = person;
  if (!seesCare(signedIn(context), 'health'))
    return err({ code: 'columns.health-closed', name } as const);
  const known = listOwnValues(db, person.id);
  const values = listOwnColumns(db).flatMap((column) => {
    const value = known.get(column.id)?.value ?? null;
    const open = column.ended_on === null;
    if (column.care !== 'health' || (!open && value === null)) return [];
    const choices = choicesOf(column);
    return [{ uid: column.uid, name: column.name, kind: column.kind, choices, open, value }];
  });
  return ok({ name, values });
}

/** Writes what was typed for some columns of one person; all of it or nothing. */
export function setValues(
  context: CommandContext,
  { person: uid, values }: ParsedOf<typeof columnsContract.setValues>,
) {
  const { db } = context;
  const person = findPersonByUid(db, uid);
  if (!person) return err({ code: 'columns.person-not-found', uid } as const);
  const stored = storeOwnValues(context, person.id, values);
  if (!stored.ok) return stored;
  const columns = stored.value;
  if (columns === 0) return err({ code: 'columns.same', name: person.name } as const);
  context.subject(uid);
  context.describe({ name: person.name, columns });
  return ok({ name: person.name, columns });
}

/** Stores what was typed for some columns, all of it or nothing; says how many values changed. */
export function storeOwnValues(context: CommandContext, personId: number, typed: TypedOwnValues) {
  const { db } = context;
  const changed = changedValues(context, personId, typed);
  if (!changed.ok) return changed;
  const known = listOwnValues(db, personId);
  for (const { column, value } of changed.value) {
    const row = known.get(column.id);
    if (row) db.update('own_value', row.id, { value });
    else
      db.insert('own_value', {
        uid: context.newUid(),
        column_id: column.id,
        person_id: personId,
        value,
        import_batch_id: null,
      });
  }
  return ok(changed.value.length);
}

/** Which values differ from those on record; the last word about a column holds. */
function changedValues(context: QueryContext, personId: number, typed: TypedOwnValues) {
  const known = listOwnValues(context.db, personId);
  const changed = new Map<number, { column: OwnColumnRow; value: string | null }>();
  for (const one of typed) {
    const found = openColumn(context, one.column);
    if (!found.ok) return found;
    const column = found.value;
    const closed = closedHealth(context, column);
    if (closed) return err(closed);
    const { name, kind } = column;
    const parsed = parseOwnValue({ kind, choices: choicesOf(column) }, one.typed);
    if (!parsed.ok) return err({ code: 'columns.value', name, kind, typed: one.typed } as const);
    if (parsed.value === (known.get(column.id)?.value ?? null)) changed.delete(column.id);
    else changed.set(column.id, { column, value: parsed.value });
  }
  return ok([...changed.values()]);
}
