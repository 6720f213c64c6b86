import type { Grouping, GroupPart } from '#shared/domain/candidates/list-groups.ts';
import { valueOfMark } from '#shared/domain/gates/gate-marks.ts';
import type { ReadDb } from '../connection.ts';
import {
  chosenSql,
  type ListChoice,
  type ListOrder,
  listOrderedIds,
  narrowed,
} from './candidate-list.ts';
import { listRowsById, type ListRow } from './candidate-rows.ts';
import { GROUP_VALUES, groupJoin } from './group-sql.ts';

/** What the rows of a list hold, each value with how many hold it; '' for nothing. */
export function countGroups(
  db: ReadDb,
  choice: ListChoice,
  by: Grouping,
): { value: string; count: number }[] {
  const { from, where, values } = chosenSql(db, choice);
  const rows = db.sql<{ value: string | number | null; count: number }>(
    `SELECT ${GROUP_VALUES[by]} AS value, count(*) AS count FROM ${from}${groupJoin(by)} ${where}
     GROUP BY 1`,
    ...values,
  );
  return rows.map(({ value, count }) => {
    const text = String(value ?? '');
    return { value: by === 'visit' ? valueOfMark(text) : text, count };
  });
}

/** The rows of some parts of groups, one part after the other; no more than a page of them. */
export function listGroupRows(
  db: ReadDb,
  choice: ListChoice,
  order: ListOrder,
  { by, parts }: { readonly by: Grouping; readonly parts: readonly GroupPart[] },
): ListRow[] {
  const found = narrowed(db, choice);
  const ids = parts.flatMap(({ values, ...block }) =>
    listOrderedIds(db, { ...found, group: { by, values } }, order, block),
  );
  return listRowsById(db, ids);
}

/** The ids of a whole list, group after group, each in the order its pages have. */
export function listGroupedIds(
  db: ReadDb,
  choice: ListChoice,
  order: ListOrder,
  { by, groups }: { readonly by: Grouping; readonly groups: readonly Pick<GroupPart, 'values'>[] },
): number[] {
  const found = narrowed(db, choice);
  return groups.flatMap(({ values }) =>
    listOrderedIds(db, { ...found, group: { by, values } }, order),
  );
}
