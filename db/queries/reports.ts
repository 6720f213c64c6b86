import type { Lack } from '#shared/domain/reports/quality.ts';
import type { CountedIncident } from '#shared/domain/reports/incidents.ts';
import type { CallResult, Skip, Waiting } from '#shared/domain/reports/waiting.ts';
import type { LeaveKind, ServiceItem } from '#shared/domain/stays/stay-words.ts';
import type { PassedReason } from '#shared/domain/waitlist/passed-over.ts';
import type { LocalDate, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** What the reports of a house count: half-open period, and the last day of it. */
export interface ReportSpan {
  readonly site: number;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly day: LocalDate;
}

const END = `'9999-12-31'`;
const on = (row: string, from = 'from_date', until = 'until_date'): string =>
  `${row}.${from} <= :day AND coalesce(${row}.${until}, ${END}) > :day`;
const within = (column: string): string => `${column} >= :from AND ${column} < :until`;
const RESIDENT = `s.site_id = :site AND s.mode = 'residential'`;
/** The desil that held on a day: of two seen on one day that of the later period (desilAsOf). */
const desilOn = (family: string, day: string): string => `
  (SELECT t.desil FROM desil_fact AS t WHERE t.family_id = ${family} AND t.as_of <= ${day}
   ORDER BY t.as_of DESC, t.period DESC, t.id DESC LIMIT 1)`;

/** Who waited for a bed at the end of a day, put aside or not. */
export const listWaitingOn = (db: ReadDb, { site, day }: ReportSpan): Waiting[] =>
  db.sql<Waiting>(
    `SELECT a.uid, p.name, a.sex, ${desilOn('p.family_id', ':day')} AS desil,
       coalesce(a.letter_date, a.received_on) AS since
     FROM application AS a JOIN person AS p ON p.id = a.person_id
     WHERE a.site_id = :site AND a.mode = 'residential' AND a.decision = 'eligible'
       AND ${on('a', 'decided_on', 'closed_on')}
       AND NOT EXISTS (SELECT 1 FROM bed_call AS c WHERE c.application_id = a.id
         AND ${on('c', 'called_on', 'ended_on')})
     ORDER BY a.order_key`,
    { site, day },
  );

/** What became of the calls made in a period. */
export const listCallResults = (db: ReadDb, { site, from, until }: ReportSpan): CallResult[] =>
  db
    .sql<{ result: CallResult }>(
      `SELECT coalesce(c.answer, CASE WHEN c.ended_on IS NULL THEN 'open' ELSE 'withdrawn' END)
         AS result
       FROM bed_call AS c JOIN application AS a ON a.id = c.application_id
       WHERE a.site_id = :site AND ${within('c.called_on')}`,
      { site, from, until },
    )
    .map(({ result }) => result);

/** Who was passed over by the calls of a period, with the reasons. */
export const listSkips = (db: ReadDb, { site, from, until }: ReportSpan): Skip[] =>
  db
    .sql<{ uid: string; name: string; calledOn: LocalDate; reasons: string; stated: string }>(
      `SELECT a.uid, p.name, c.called_on AS calledOn, o.reasons, coalesce(o.stated, '') AS stated
       FROM passed_over AS o JOIN bed_call AS c ON c.id = o.call_id
       JOIN application AS a ON a.id = o.application_id JOIN person AS p ON p.id = a.person_id
       WHERE a.site_id = :site AND ${within('c.called_on')} ORDER BY c.called_on, p.name_key, o.id`,
      { site, from, until },
    )
    .map((row) => ({ ...row, reasons: JSON.parse(row.reasons) as PassedReason[] }));

/**
 * Who came to live in the house in a period, with the desil of the day; where none was known by then,
 * the first that was seen afterwards, as far as the period goes.
 */
export const listAdmissions = (
  db: ReadDb,
  { site, from, until, day }: ReportSpan,
): { sex: Sex; desil: number | null }[] =>
  db.sql(
    `SELECT s.sex, coalesce(${desilOn('p.family_id', 's.from_date')},
       (SELECT t.desil FROM desil_fact AS t WHERE t.family_id = p.family_id
         AND t.as_of > s.from_date AND t.as_of <= :day ORDER BY t.as_of, t.period, t.id LIMIT 1))
       AS desil
     FROM stay AS s JOIN person AS p ON p.id = s.person_id
     WHERE ${RESIDENT} AND ${within('s.from_date')}`,
    { site, from, until, day },
  );

/** The service items that each resident of a day has had by then. */
export const listServed = (db: ReadDb, { site, day }: ReportSpan): ServiceItem[][] =>
  db
    .sql<{ items: string | null }>(
      `SELECT (SELECT group_concat(i.item) FROM service_item AS i WHERE i.stay_id = s.id
         AND i.met_on <= :day) AS items
       FROM stay AS s WHERE ${RESIDENT} AND ${on('s')}`,
      { site, day },
    )
    .map(({ items }) => (items === null ? [] : (items.split(',') as ServiceItem[])));

export interface StayNowRow {
  readonly uid: string;
  readonly name: string;
  readonly from: LocalDate;
  readonly reviewOn: LocalDate | null;
  readonly hasPlan: number;
  readonly leaveKind: LeaveKind | null;
  readonly leaveFrom: LocalDate | null;
  readonly leaveDue: LocalDate | null;
  readonly leaveReleased: LocalDate | null;
}

/** Residents of a day with their plans and the leave they are on. */
export const listStaysNow = (db: ReadDb, { site, day }: ReportSpan): StayNowRow[] =>
  db.sql<StayNowRow>(
    `SELECT s.uid, p.name, s.from_date AS "from",
       (SELECT min(q.review_on) FROM service_plan AS q WHERE q.stay_id = s.id
         AND ${on('q', 'made_on', 'reviewed_on')}) AS reviewOn,
       EXISTS (SELECT 1 FROM service_plan AS q WHERE q.stay_id = s.id AND q.made_on <= :day)
         AS hasPlan,
       l.kind AS leaveKind, l.from_date AS leaveFrom, l.due_on AS leaveDue,
       l.released_on AS leaveReleased
     FROM stay AS s JOIN person AS p ON p.id = s.person_id
     LEFT JOIN leave AS l ON l.stay_id = s.id AND ${on('l')}
     WHERE ${RESIDENT} AND ${on('s')} ORDER BY p.name_key, s.uid`,
    { site, day },
  );

/** Nights of every residential stay that ended in a period. */
export const listEndedNights = (db: ReadDb, { site, from, until }: ReportSpan): number[] =>
  db
    .sql<{ nights: number }>(
      `SELECT CAST(julianday(s.until_date) - julianday(s.from_date) AS INTEGER) AS nights
       FROM stay AS s WHERE ${RESIDENT} AND ${within('s.until_date')}`,
      { site, from, until },
    )
    .map(({ nights }) => nights);

/** Residents of a day with what their record lacks; a desil seen before `old` is an old one. */
export const listLacks = (
  db: ReadDb,
  { site, day }: ReportSpan,
  old: LocalDate,
): { uid: string; name: string; lacks: Lack[] }[] =>
  db
    .sql<{ uid: string; name: string } & Record<Lack, number>>(
      `SELECT s.uid, p.name, p.nik IS NULL AS nik, p.birth_date IS NULL AS birth_date,
         ${desilOn('p.family_id', ':day')} IS NULL AS desil,
         coalesce((SELECT max(t.as_of) FROM desil_fact AS t WHERE t.family_id = p.family_id
           AND t.as_of <= :day) < :old, 0) AS desil_old,
         NOT EXISTS (SELECT 1 FROM consent AS c WHERE c.person_id = p.id
           AND ${on('c', 'given_on', 'withdrawn_on')}) AS consent,
         NOT EXISTS (SELECT 1 FROM bed_assignment AS b WHERE b.stay_id = s.id AND ${on('b')})
           AND NOT EXISTS (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id AND ${on('l')}
             AND coalesce(l.released_on, ${END}) <= :day) AS bed,
         NOT EXISTS (SELECT 1 FROM guardian AS g WHERE g.person_id = p.id) AS guardian,
         NOT EXISTS (SELECT 1 FROM assessment AS m WHERE m.person_id = p.id
           AND m.assessed_on <= :day) AS assessment
       FROM stay AS s JOIN person AS p ON p.id = s.person_id
       WHERE ${RESIDENT} AND ${on('s')} ORDER BY p.name_key, s.uid`,
      { site, day, old },
    )
    .map(({ uid, name, ...lacks }) => ({
      uid,
      name,
      lacks: (Object.keys(lacks) as Lack[]).filter((lack) => lacks[lack] === 1),
    }));

const INCIDENT = `SELECT i.kind, i.severity, i.happened_on AS "on",
  CASE WHEN i.closed_on <= :day THEN i.closed_on END AS closedOn FROM incident AS i`;

/** Incidents of a period: kind, severity and days, never what happened nor to whom. */
export const listIncidentsCounted = (
  db: ReadDb,
  { site, from, until, day }: ReportSpan,
): CountedIncident[] =>
  db.sql<CountedIncident>(
    `${INCIDENT} WHERE i.site_id = :site AND ${within('i.happened_on')} ORDER BY i.happened_on`,
    { site, from, until, day },
  );

/** Incidents that are open at the end of a day. */
export const listIncidentsOpen = (db: ReadDb, { site, day }: ReportSpan): CountedIncident[] =>
  db.sql<CountedIncident>(
    `${INCIDENT} WHERE i.site_id = :site AND i.happened_on <= :day
       AND coalesce(i.closed_on, ${END}) > :day ORDER BY i.happened_on`,
    { site, day },
  );
