import { findSavedList, listSavedLists, type SavedListRow } from '#db/queries/saved-lists.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { ListDesign } from '#shared/contract/list-design.ts';
import type { listsContract } from '#shared/contract/lists.ts';
import { sameName } from '#shared/domain/own-columns/own-column.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice, type QueryContext } from '../../context.ts';
import { listOpenOwnColumns } from '../columns/own-values.ts';

/** A design as it was stored. */
export const designOf = ({ design }: Pick<SavedListRow, 'design'>): ListDesign =>
  JSON.parse(design) as ListDesign;

/** All lists of the office. */
export const showLists = ({ db }: QueryContext) =>
  ok(
    listSavedLists(db).map((row) => ({
      uid: row.uid,
      name: row.name,
      design: designOf(row),
      ended: row.ended_on === null ? null : { on: row.ended_on, reason: row.end_reason ?? '' },
    })),
  );

/** Why a list of this name and design may not be kept; undefined when it may. */
function problemOf({ db }: QueryContext, name: string, design: ListDesign, own?: SavedListRow) {
  const taken = listSavedLists(db).some(
    (row) => row.id !== own?.id && row.ended_on === null && sameName(row.name, name),
  );
  if (taken) return { code: 'lists.name-taken', name } as const;
  // One that ended since may stay where it stood.
  const known = own === undefined ? [] : designOf(own).columns;
  const open = new Set([
    ...listOpenOwnColumns(db).map(({ uid }) => uid),
    ...known.flatMap((column) => (column.kind === 'own' ? [column.uid] : [])),
  ]);
  const gone = design.columns.find((column) => column.kind === 'own' && !open.has(column.uid));
  return gone?.kind === 'own' ? ({ code: 'columns.not-found', uid: gone.uid } as const) : undefined;
}

/** Keeps a new list. */
export function addList(
  context: CommandContext,
  { name, design }: ParsedOf<typeof listsContract.add>,
) {
  const problem = problemOf(context, name, design);
  if (problem) return err(problem);
  const uid = context.newUid();
  context.db.insert('own_list', {
    uid,
    office_id: ownOffice(context).id,
    name,
    design: JSON.stringify(design),
    added_on: context.today,
    ended_on: null,
    end_reason: null,
  });
  return done(context, uid, name);
}

/** Another name, other people, columns or paper. */
export function changeList(
  context: CommandContext,
  { uid, name, design }: ParsedOf<typeof listsContract.change>,
) {
  const found = openList(context, uid);
  if (!found.ok) return found;
  const row = found.value;
  const problem = problemOf(context, name, design, row);
  if (problem) return err(problem);
  const stored = JSON.stringify(design);
  if (name === row.name && stored === row.design) return err({ code: 'lists.same', name } as const);
  context.db.update('own_list', row.id, { name, design: stored });
  return done(context, uid, name);
}

/** Puts a list away; it stays on record. */
export function endList(
  context: CommandContext,
  { uid, reason }: ParsedOf<typeof listsContract.end>,
) {
  const found = openList(context, uid);
  if (!found.ok) return found;
  const { id, name } = found.value;
  context.db.update('own_list', id, { ended_on: context.today, end_reason: reason });
  return done(context, uid, name);
}

function openList({ db }: QueryContext, uid: string) {
  const row = findSavedList(db, uid);
  if (!row) return err({ code: 'lists.not-found', uid } as const);
  const { name, ended_on: on } = row;
  return on === null ? ok(row) : err({ code: 'lists.ended', name, on } as const);
}

function done(context: CommandContext, uid: string, name: string) {
  context.subject(uid);
  context.describe({ name });
  return ok({ uid, name });
}
