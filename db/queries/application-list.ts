import { nameKey } from '#shared/domain/people/name-key.ts';
import type { ApplicationState } from '#shared/domain/waitlist/application-state.ts';
import type { LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';
import type { ApplicationRow, LiveCall } from './applications.ts';

/** Which requests a list shows; every field that is given holds. */
export interface ListFilter {
  readonly state?: ApplicationState | 'incomplete' | 'parked' | undefined;
  readonly sex?: Sex | undefined;
  readonly text?: string | undefined;
}

export interface ListedApplication extends ApplicationRow {
  readonly name: string;
}

const INCOMPLETE = `a.state IN ('received', 'documents', 'assessment', 'conference')`;
/** From so many digits on, a number is a NIK. */
const NIK_DIGITS = /^\d{5,16}$/;

function conditionOf({ state, sex, text }: ListFilter, day: LocalDate) {
  const parts = [''];
  const values: unknown[] = [];
  const add = (sql: string, ...given: unknown[]): void => {
    parts.push(sql);
    values.push(...given);
  };
  if (state === 'incomplete') add(INCOMPLETE);
  else if (state === 'parked') add(`a.closed_on IS NULL AND a.parked_until > ?`, day);
  else if (state !== undefined) add('a.state = ?', state);
  if (sex !== undefined) add('a.sex = ?', sex);
  const typed = (text ?? '').trim();
  const digits = typed.replace(/\s/g, '');
  if (NIK_DIGITS.test(digits)) {
    add(`a.person_id IN (SELECT id FROM person WHERE nik >= ? AND nik < ?)`, digits, `${digits}:`);
  } else if (/^\d{4}-\d{0,5}$/.test(typed)) add('a.number LIKE ?', `${typed}%`);
  else
    for (const word of nameKey(typed).split(' ').filter(Boolean))
      add('instr(a.name_key, ?) > 0', word);
  return { sql: parts.join(' AND '), values };
}

const ORDERS = { number: 'a.number', name: 'a.name_key, a.number', order: 'a.order_key' } as const;

/** Rows `offset` to `offset + limit`: chosen in the index, and only then read. */
export function listApplications(
  db: ReadDb,
  at: { readonly site: number; readonly day: LocalDate },
  filter: ListFilter,
  block: { readonly sort: keyof typeof ORDERS; readonly offset: number; readonly limit: number },
): ListedApplication[] {
  const { sql, values } = conditionOf(filter, at.day);
  const order = ORDERS[block.sort];
  return db.sql<ListedApplication>(
    `SELECT a.*, p.name FROM (
       SELECT a.id FROM application AS a WHERE a.site_id = ?${sql}
       ORDER BY ${order} LIMIT ? OFFSET ?) AS b
     CROSS JOIN application AS a ON a.id = b.id JOIN person AS p ON p.id = a.person_id
     ORDER BY ${order}`,
    at.site,
    ...values,
    block.limit,
    block.offset,
  );
}

/** The ids of everything a filter shows, in the order of the list. */
export function listApplicationIds(
  db: ReadDb,
  at: { readonly site: number; readonly day: LocalDate },
  filter: ListFilter,
  sort: keyof typeof ORDERS,
): number[] {
  const { sql, values } = conditionOf(filter, at.day);
  return db
    .sql<{ id: number }>(
      `SELECT a.id FROM application AS a WHERE a.site_id = ?${sql} ORDER BY ${ORDERS[sort]}`,
      at.site,
      ...values,
    )
    .map(({ id }) => id);
}

/** The rows of the list of these ids, in the order given. */
export const listApplicationsByIds = (db: ReadDb, ids: readonly number[]): ListedApplication[] =>
  db.sql<ListedApplication>(
    `SELECT a.*, p.name FROM json_each(?) AS n CROSS JOIN application AS a ON a.id = n.value
     JOIN person AS p ON p.id = a.person_id ORDER BY n.key`,
    JSON.stringify(ids),
  );

export function countApplications(
  db: ReadDb,
  at: { readonly site: number; readonly day: LocalDate },
  filter: ListFilter,
): number {
  const { sql, values } = conditionOf(filter, at.day);
  const [row] = db.sql<{ n: number }>(
    `SELECT count(*) AS n FROM application AS a WHERE a.site_id = ?${sql}`,
    at.site,
    ...values,
  );
  return row?.n ?? 0;
}

/** How many requests stand in each state. */
export const countStates = (
  db: ReadDb,
  site: number,
): { readonly state: ApplicationState; readonly n: number }[] =>
  db.sql('SELECT state, count(*) AS n FROM application WHERE site_id = ? GROUP BY state', site);

/** Emergencies that the head has not approved yet. */
export const countUnapproved = (db: ReadDb, site: number): number =>
  db.sql<{ n: number }>(
    `SELECT count(*) AS n FROM application WHERE site_id = ? AND closed_on IS NULL
       AND emergency = 1 AND emergency_approved_on IS NULL`,
    site,
  )[0]?.n ?? 0;

export interface ListedCall extends LiveCall {
  readonly ward: string;
  readonly bed_uid: string;
}
const CALL = `SELECT c.*, b.code, b.uid AS bed_uid, d.name AS ward FROM bed_call AS c JOIN bed AS b ON b.id = c.bed_id
  JOIN room AS r ON r.id = b.room_id JOIN dormitory AS d ON d.id = r.dormitory_id`;

/** Every call of a request, newest first. */
export const listCalls = (db: ReadDb, applicationId: number): ListedCall[] =>
  db.sql<ListedCall>(`${CALL} WHERE c.application_id = ? ORDER BY c.id DESC`, applicationId);

/** Calls of a house that hold a bed, the one due first at the top. */
export const listLiveCalls = (db: ReadDb, site: number): ListedCall[] =>
  db.sql<ListedCall>(
    `${CALL} WHERE c.ended_on IS NULL AND d.site_id = ?
     ORDER BY c.answer IS NOT NULL, c.answer_by, c.id`,
    site,
  );

/** The uid of the stay that a request wants to come back to, or null. */
export const findReturning = (db: ReadDb, stayId: number | null): string | null =>
  db.sql<{ uid: string }>('SELECT uid FROM stay WHERE id = ?', stayId)[0]?.uid ?? null;

export interface PassedRow {
  readonly calledOn: LocalDate;
  readonly number: string;
  readonly reasons: string;
  readonly stated: string | null;
}

/** The calls that went to somebody after this request, newest first. */
export const listPassedOver = (db: ReadDb, applicationId: number): PassedRow[] =>
  db.sql<PassedRow>(
    `SELECT c.called_on AS calledOn, a.number, o.reasons, o.stated FROM passed_over AS o
     JOIN bed_call AS c ON c.id = o.call_id JOIN application AS a ON a.id = c.application_id
     WHERE o.application_id = ? ORDER BY c.id DESC LIMIT 20`,
    applicationId,
  );

/** Every request of a house that has not ended. */
export const listOpenApplications = (db: ReadDb, site: number): number[] =>
  db
    .sql<{ id: number }>(
      'SELECT id FROM application WHERE site_id = ? AND closed_on IS NULL ORDER BY id',
      site,
    )
    .map(({ id }) => id);
