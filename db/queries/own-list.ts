import type { OwnKind } from '#shared/domain/own-columns/own-column.ts';
import type { ReadDb } from '../connection.ts';

/** A column of the office that a list is sorted by. */
export interface OwnSort {
  readonly columnId: number;
  readonly kind: OwnKind;
}

/** People with this value in a column, as SQL that takes its uid and, unless null, the value. */
const valued = (condition: string): string =>
  `SELECT v.person_id FROM own_value AS v JOIN own_column AS k ON k.id = v.column_id
   WHERE k.uid = ? AND ${condition}`;

/** One condition for each column a filter names; `null` asks for whom nobody filled it. */
export const ownConditions = (
  own: Readonly<Record<string, string | null>>,
): { text: string; values: string[] }[] =>
  Object.entries(own).map(([uid, value]) =>
    value === null
      ? { text: `c.person_id NOT IN (${valued('v.value IS NOT NULL')})`, values: [uid] }
      : { text: `c.person_id IN (${valued('v.value = ?')})`, values: [uid, value] },
  );

/** What a person says in the column, in the order of its kind: numbers by size, choices as listed. */
function sortKey({ columnId, kind }: OwnSort): string {
  const value = (text: string): string =>
    `(SELECT ${text} FROM own_value AS v
      WHERE v.column_id = ${columnId} AND v.person_id = c.person_id)`;
  if (kind === 'number') return value('CAST(v.value AS REAL)');
  if (kind !== 'choice') return `${value('v.value')} COLLATE NOCASE`;
  return value(`(SELECT j.key FROM own_column AS k, json_each(k.choices) AS j
    WHERE k.id = v.column_id AND j.value = v.value)`);
}

/** ORDER BY of a list by a column; whoever says nothing comes last, whichever way. */
export const ownOrder = (sort: OwnSort, direction: 'asc' | 'desc'): string =>
  `${sortKey(sort)} ${direction === 'asc' ? 'ASC' : 'DESC'} NULLS LAST, c.code`;

/** What some people say in some columns (uids): person id → column uid → value. */
export function listOwnCells(
  db: ReadDb,
  personIds: readonly number[],
  columns: readonly string[],
): ReadonlyMap<number, Readonly<Record<string, string>>> {
  if (columns.length === 0 || personIds.length === 0) return new Map();
  const rows = db.sql<{ person: number; uid: string; value: string }>(
    `SELECT v.person_id AS person, k.uid, v.value FROM json_each(?) AS p
     CROSS JOIN own_value AS v ON v.person_id = p.value AND v.value IS NOT NULL
     JOIN own_column AS k ON k.id = v.column_id
     WHERE k.uid IN (SELECT value FROM json_each(?))`,
    JSON.stringify(personIds),
    JSON.stringify(columns),
  );
  const cells = new Map<number, Record<string, string>>();
  for (const { person, uid, value } of rows)
    cells.set(person, { ...cells.get(person), [uid]: value });
  return cells;
}
