import type { CandidateFilter } from '#shared/contract/candidates.ts';
import type { Gate, Level, LocalDate, Sex, Stage } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** Which candidates of one intake a list shows. `expression` is an FTS5 query. */
export interface ListChoice {
  readonly intakeId: number;
  readonly filter: CandidateFilter | null;
  readonly expression: string | undefined;
}

export interface ListOrder {
  readonly sort: 'code' | 'name' | 'desil';
  readonly direction: 'asc' | 'desc';
}

export interface ListRow {
  readonly uid: string;
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birth_date: LocalDate | null;
  readonly level: Level;
  readonly grade: number;
  readonly desil: number | null;
  readonly stage: Stage;
  readonly missing_count: number;
  readonly missing_next: Gate | null;
  readonly closed_reason: string | null;
}

/** A search up to here is sorted as asked; beyond, it keeps the order of entry, which costs nothing. */
export const MOST_SORTED = 500;

const INCOMPLETE = `c.stage IN ('proposed', 'verifying')`;

function conditionOf(filter: CandidateFilter | null): { text: string; values: unknown[] } {
  switch (filter?.by) {
    case undefined:
      return { text: '', values: [] };
    case 'stage':
      return { text: ' AND c.stage = ?', values: [filter.value] };
    case 'level':
      return { text: ' AND c.level = ?', values: [filter.value] };
    case 'sex':
      return { text: ' AND c.sex = ?', values: [filter.value] };
    case 'desil':
      return { text: ' AND c.desil IS ?', values: [filter.value] };
    case 'incomplete':
      return { text: ` AND ${INCOMPLETE}`, values: [] };
    case 'unvisited':
      return {
        text: ` AND ${INCOMPLETE} AND substr(c.gate_marks, 4, 1) IN ('o', 'd')`,
        values: [],
      };
  }
}

const ORDERS: Readonly<Record<ListOrder['sort'], readonly [asc: string, desc: string]>> = {
  code: ['c.code', 'c.code DESC'],
  name: ['c.name_key, c.code', 'c.name_key DESC, c.code DESC'],
  // Nobody's desil comes after every desil, whichever way.
  desil: ['c.desil NULLS LAST, c.code', 'c.desil DESC NULLS LAST, c.code'],
};

const orderOf = ({ sort, direction }: ListOrder): string =>
  ORDERS[sort][direction === 'asc' ? 0 : 1];

const COLUMNS = `c.uid, c.code, p.name, c.sex, c.birth_date, c.level, c.grade, c.desil, c.stage,
  c.missing_count, c.missing_next, c.closed_reason`;

/** What fits a search: joined from the index of words, at most `limit` of them. */
const FOUND = `(SELECT rowid FROM candidate_search WHERE candidate_search MATCH ? LIMIT ?) AS s
  CROSS JOIN candidate AS c ON c.id = s.rowid`;

/**
 * The ids of one block: chosen and skipped in the index alone, so that the last block of a hundred
 * thousand costs little more than the first; only then rows are read.
 */
function blockSql(choice: ListChoice, order: string, many: boolean): string {
  const { text } = conditionOf(choice.filter);
  const from = choice.expression === undefined ? 'candidate AS c' : FOUND;
  const sorted = many ? '' : `ORDER BY ${order}`;
  return `SELECT c.id FROM ${from} WHERE c.intake_id = ?${text} ${sorted} LIMIT ? OFFSET ?`;
}

const chosenValues = (choice: ListChoice, most: number): unknown[] => [
  ...(choice.expression === undefined ? [] : [choice.expression, most]),
  choice.intakeId,
  ...conditionOf(choice.filter).values,
];

const isMany = (db: ReadDb, expression: string | undefined): boolean =>
  expression !== undefined &&
  db.sql(
    'SELECT rowid FROM candidate_search WHERE candidate_search MATCH ? LIMIT 1 OFFSET ?',
    expression,
    MOST_SORTED,
  ).length > 0;

/** Rows `offset` to `offset + limit` of a list. */
export function listCandidatePage(
  db: ReadDb,
  choice: ListChoice,
  order: ListOrder,
  block: { readonly offset: number; readonly limit: number },
): ListRow[] {
  const many = isMany(db, choice.expression);
  const by = many ? 'c.id' : orderOf(order);
  return db.sql<ListRow>(
    `SELECT ${COLUMNS} FROM (${blockSql(choice, by, many)}) AS b
     CROSS JOIN candidate AS c ON c.id = b.id JOIN person AS p ON p.id = c.person_id
     ORDER BY ${by}`,
    ...chosenValues(choice, many ? Number.MAX_SAFE_INTEGER : MOST_SORTED),
    block.limit,
    block.offset,
  );
}

/** How many candidates a list has, counted no further than `most`. */
export function countCandidates(db: ReadDb, choice: ListChoice, most: number): number {
  const { text } = conditionOf(choice.filter);
  const counted =
    choice.expression === undefined
      ? `SELECT count(*) AS n FROM candidate AS c WHERE c.intake_id = ?${text}`
      : `SELECT count(*) AS n FROM (SELECT 1 FROM ${FOUND} WHERE c.intake_id = ?${text} LIMIT ?)`;
  const limit = choice.expression === undefined ? [] : [most];
  const values = chosenValues(choice, Number.MAX_SAFE_INTEGER);
  return db.sql<{ n: number }>(counted, ...values, ...limit)[0]?.n ?? 0;
}

/** The ids of a whole list, at most `most`, in the order of entry. */
export const listChosenIds = (db: ReadDb, choice: ListChoice, most: number): number[] =>
  db
    .sql<{ id: number }>(
      blockSql(choice, 'c.id', choice.expression !== undefined),
      ...chosenValues(choice, Number.MAX_SAFE_INTEGER),
      most,
      0,
    )
    .map(({ id }) => id);

/** The intake of a list; undefined when there is none of that name. */
export const findIntake = (
  db: ReadDb,
  uid: string,
): { id: number; code: string; name: string; closes_on: LocalDate } | undefined =>
  db.sql<{ id: number; code: string; name: string; closes_on: LocalDate }>(
    'SELECT id, code, name, closes_on FROM intake WHERE uid = ?',
    uid,
  )[0];

export interface IntakeCounts {
  readonly stages: { readonly stage: Stage; readonly n: number }[];
  readonly unvisited: number;
  /** Newest DTSEN period first. */
  readonly periods: { readonly period: string; readonly n: number }[];
}

/** The numbers over the list and at its foot; each from an index alone. */
export function countIntake(db: ReadDb, intakeId: number): IntakeCounts {
  const choice = { intakeId, filter: { by: 'unvisited' } as const, expression: undefined };
  return {
    stages: db.sql(
      'SELECT stage, count(*) AS n FROM candidate WHERE intake_id = ? GROUP BY stage',
      intakeId,
    ),
    unvisited: countCandidates(db, choice, 0),
    periods: db.sql(
      `SELECT desil_period AS period, count(*) AS n FROM candidate
       WHERE intake_id = ? AND desil_period IS NOT NULL GROUP BY desil_period
       ORDER BY desil_period DESC`,
      intakeId,
    ),
  };
}
