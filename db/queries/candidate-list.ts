import type { CandidateFilter } from '#shared/contract/candidate-list.ts';
import { GATES, type Gate, type LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';
import { LIST_COLUMNS, type ListRow, VISIT_ANSWER } from './candidate-rows.ts';
import { foundSql, type Search } from './candidate-search.ts';
import { groupCondition, type GroupChoice } from './group-sql.ts';
import { ownConditions, ownOrder, type OwnSort } from './own-list.ts';

/** Which candidates of one intake a list shows. */
export interface ListChoice {
  readonly intakeId: number;
  readonly filter: CandidateFilter;
  readonly search: Search | undefined;
  /** Only this group of the list. */
  readonly group?: GroupChoice;
}

export interface ListOrder {
  readonly sort: 'code' | 'name' | 'desil' | OwnSort;
  readonly direction: 'asc' | 'desc';
}

/** A search up to here is sorted as asked; beyond, it keeps the order of entry, which costs nothing. */
const MOST_SORTED = 500;

const INCOMPLETE = `c.stage IN ('proposed', 'verifying')`;

const markOf = (gate: Gate): string => `substr(c.gate_marks, ${GATES.indexOf(gate) + 1}, 1)`;

/** The filter as SQL conditions on `candidate AS c`, each written as its index is declared. */
function conditionOf({ filter, group }: ListChoice): { text: string; values: unknown[] } {
  const { stage, level, sex, desil, missing, own = {} } = filter;
  const parts: string[] = [];
  const values: unknown[] = [];
  const add = (text: string, ...given: readonly unknown[]): void => {
    parts.push(` AND ${text}`);
    values.push(...given);
  };
  if (stage === 'incomplete') add(INCOMPLETE);
  else if (stage !== undefined) add('c.stage = ?', stage);
  if (level !== undefined) add('c.level = ?', level);
  if (sex !== undefined) add('c.sex = ?', sex);
  if (desil !== undefined) add('c.desil IS ?', desil);
  if (missing !== undefined) add(`${markOf(missing)} IN ('o', 'd')`);
  if (missing !== undefined && stage === undefined) add(`c.stage <> 'closed'`);
  for (const one of ownConditions(own)) add(one.text, ...one.values);
  const ofGroup = group && groupCondition(group);
  if (ofGroup) add(ofGroup.text, ...ofGroup.values);
  return { text: parts.join(''), values };
}

const ORDERS: Readonly<
  Record<Exclude<ListOrder['sort'], OwnSort>, readonly [asc: string, desc: string]>
> = {
  code: ['c.code', 'c.code DESC'],
  name: ['c.name_key, c.code', 'c.name_key DESC, c.code DESC'],
  // Nobody's desil comes after every desil, whichever way.
  desil: ['c.desil NULLS LAST, c.code', 'c.desil DESC, c.code DESC'],
};

/** The two filters of the header lie in code order only, in an index of just those rows. */
function ownIndex({ filter }: ListChoice): string | undefined {
  const { stage, missing, level, sex, desil, own } = filter;
  const alone = [level, sex, desil, own].every((one) => one === undefined);
  if (stage !== 'incomplete' || !alone) return undefined;
  if (missing === undefined) return ' INDEXED BY candidate_incomplete';
  return missing === 'home_visit' ? ' INDEXED BY candidate_unvisited' : undefined;
}

function orderOf(choice: ListChoice, { sort, direction }: ListOrder): string {
  const stored = choice.search === undefined && ownIndex(choice) !== undefined;
  if (!stored && typeof sort === 'object') return ownOrder(sort, direction);
  return ORDERS[stored || typeof sort === 'object' ? 'code' : sort][direction === 'asc' ? 0 : 1];
}

/** The chosen candidates as SQL after FROM, with its values: at most what the search answers. */
export function chosenSql(db: ReadDb, choice: ListChoice) {
  const condition = conditionOf(choice);
  const saved = db.savedCandidates;
  const values = saved === null ? condition.values : [...condition.values, saved];
  const where = `WHERE c.intake_id = ?${condition.text}${saved === null ? '' : ' AND c.id <= ?'}`;
  if (choice.search === undefined) {
    // A group of such a filter may have a better index of its own.
    const index = choice.group === undefined ? ownIndex(choice) : undefined;
    const from = `candidate AS c${index ?? ''}`;
    return { from, where, values: [choice.intakeId, ...values] };
  }
  const found = foundSql(choice.search);
  return {
    from: `(${found.text}) AS s CROSS JOIN candidate AS c ON c.id = s.id`,
    where,
    values: [...found.values, choice.intakeId, ...values],
  };
}

/** The same choice with a narrow search already looked up, for whoever asks it several times. */
export function narrowed(db: ReadDb, choice: ListChoice): ListChoice {
  const ids = choice.search && listNarrow(db, choice.search);
  return ids ? { ...choice, search: { kind: 'ids', ids } } : choice;
}

/**
 * The ids of one block: chosen and skipped in the index alone, so that the last block of a hundred
 * thousand costs little more than the first; only then rows are read.
 */
const blockSql = ({ from, where }: { from: string; where: string }, order: string): string =>
  `SELECT c.id FROM ${from} ${where} ${order} LIMIT ? OFFSET ?`;

/** The ids a narrow search found, or undefined when it is broad. */
function listNarrow(db: ReadDb, search: Search): number[] | undefined {
  const found = foundSql(search);
  const ids = db
    .sql<{ id: number }>(`${found.text} LIMIT ?`, ...found.values, MOST_SORTED + 1)
    .map(({ id }) => id);
  return ids.length > MOST_SORTED ? undefined : ids;
}

/** The ids of a list in its order, as SQL that takes a limit and an offset after `values`. */
function orderedSql(db: ReadDb, choice: ListChoice, order: ListOrder) {
  const found = narrowed(db, choice);
  const chosen = chosenSql(db, found);
  const broad = found.search !== undefined && found.search.kind !== 'ids';
  const by = broad ? '' : `ORDER BY ${orderOf(choice, order)}`;
  return { text: blockSql(chosen, by), values: chosen.values, by };
}

/** Rows `offset` to `offset + limit` of a list. */
export function listCandidatePage(
  db: ReadDb,
  choice: ListChoice,
  order: ListOrder,
  block: { readonly offset: number; readonly limit: number },
): ListRow[] {
  const { text, values, by } = orderedSql(db, choice, order);
  return db.sql<ListRow>(
    `SELECT ${LIST_COLUMNS} FROM (${text}) AS b
     CROSS JOIN candidate AS c ON c.id = b.id JOIN person AS p ON p.id = c.person_id
     ${VISIT_ANSWER} ${by}`,
    ...values,
    block.limit,
    block.offset,
  );
}

/** The ids of a list in the order its pages have: all of them, or of one block. */
export function listOrderedIds(
  db: ReadDb,
  choice: ListChoice,
  order: ListOrder,
  { limit, offset } = { limit: -1, offset: 0 },
): number[] {
  const { text, values } = orderedSql(db, choice, order);
  return db.sql<{ id: number }>(text, ...values, limit, offset).map(({ id }) => id);
}

/** How many candidates a list has; a search is counted no further than `most`. */
export function countCandidates(db: ReadDb, choice: ListChoice, most: number): number {
  const { from, where, values } = chosenSql(db, choice);
  const rows =
    choice.search === undefined
      ? db.sql<{ n: number }>(`SELECT count(*) AS n FROM ${from} ${where}`, ...values)
      : db.sql<{ n: number }>(
          `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} ${where} LIMIT ?)`,
          ...values,
          most,
        );
  return rows[0]?.n ?? 0;
}

/** The ids of people of an intake by who they are. */
export const listIdsOf = (db: ReadDb, intakeId: number, uids: readonly string[]): number[] =>
  db
    .sql<{ id: number }>(
      `SELECT c.id FROM json_each(?) AS j CROSS JOIN candidate AS c ON c.uid = j.value
       WHERE c.intake_id = ?`,
      JSON.stringify(uids),
      intakeId,
    )
    .map(({ id }) => id);

/** The ids of a whole list, at most `most`. */
export function listChosenIds(db: ReadDb, choice: ListChoice, most: number): number[] {
  const chosen = chosenSql(db, choice);
  return db
    .sql<{ id: number }>(blockSql(chosen, ''), ...chosen.values, most, 0)
    .map(({ id }) => id);
}

/** The intake of a list; undefined when there is none of that name. */
export const findIntake = (
  db: ReadDb,
  uid: string,
): { id: number; code: string; name: string; closes_on: LocalDate } | undefined =>
  db.sql<{ id: number; code: string; name: string; closes_on: LocalDate }>(
    'SELECT id, code, name, closes_on FROM intake WHERE uid = ?',
    uid,
  )[0];
