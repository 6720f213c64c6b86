import { listOwnColumns, listOwnValues } from '#db/queries/own-columns.ts';
import type { Cell } from '#shared/contract/candidate-cells.ts';
import type { CellFault } from '#shared/domain/candidates/cells.ts';
import { isOwnField, type OwnField, ownUid } from '#shared/domain/own-columns/own-field.ts';
import { seesCare } from '#shared/domain/own-columns/sees-care.ts';
import { ownCellProblem, ownCellText, settledCell } from '#shared/domain/own-columns/typed-cell.ts';
import type { CommandContext } from '../../context.ts';
import { choicesOf } from './own-values.ts';
import { storeOwnValues } from './set-values.ts';

export type OwnCell = Cell & { readonly field: OwnField };

export const isOwnCell = (cell: Cell): cell is OwnCell => isOwnField(cell.field);

/** What keeps cells of the columns of the office from being stored for one person. */
export function ownFaults(
  { db, user }: CommandContext,
  personId: number,
  cells: readonly OwnCell[],
): CellFault[] {
  if (cells.length === 0) return [];
  const values = listOwnValues(db, personId);
  const columns = new Map(listOwnColumns(db).map((row) => [row.uid, row]));
  return cells.flatMap(({ uid, field, old, value }) => {
    const row = columns.get(ownUid(field));
    // What tells of health has no cell in the list.
    const open = row?.ended_on === null && row.care !== 'health' && seesCare(user, row.care);
    if (!row || !open) return [{ uid, field, problem: 'own-gone', now: '' }];
    const column = { kind: row.kind, choices: choicesOf(row) };
    const now = ownCellText(column, values.get(row.id)?.value);
    // Somebody who typed the same meanwhile changed nothing that this one did not want.
    if (now !== old && now !== settledCell(column, value))
      return [{ uid, field, problem: 'stale', now }];
    const problem = ownCellProblem(column, value);
    return problem === undefined ? [] : [{ uid, field, problem, now }];
  });
}

/** Stores cells that have no fault. */
export function storeOwnCells(
  context: CommandContext,
  personId: number,
  cells: readonly OwnCell[],
): void {
  const typed = cells.map(({ field, value }) => ({ column: ownUid(field), typed: value }));
  const stored = storeOwnValues(context, personId, typed);
  if (!stored.ok)
    throw new Error(`A cell was looked at and refused all the same: ${stored.error.code}`);
}
