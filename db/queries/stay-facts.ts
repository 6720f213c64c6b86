import type { LeaveKind } from '#shared/domain/stays/stay-words.ts';
import type { LocalDate, Mobility, ServiceMode, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';
import { STILL_LACKED } from './awaited-papers.ts';

/** Everything that a list, its chips and its tasks need of one stay, on one day. */
export interface StayFactsRow {
  readonly id: number;
  readonly uid: string;
  readonly person: string;
  readonly name: string;
  readonly name_key: string;
  readonly sex: Sex;
  readonly birth_date: LocalDate | null;
  readonly birth_estimated: number;
  readonly mode: ServiceMode;
  readonly from_date: LocalDate;
  readonly until_date: LocalDate | null;
  readonly end_reason: string | null;
  readonly adult_from: LocalDate;
  readonly emergency: number;
  readonly approved: number;
  readonly agreement: number;
  readonly complete: number;
  readonly consent: number;
  readonly assessed_on: LocalDate | null;
  readonly mobility: Mobility | null;
  readonly bed: string | null;
  readonly bed_code: string | null;
  readonly ward: string | null;
  readonly mixed: number;
  readonly leave_kind: LeaveKind | null;
  readonly leave_from: LocalDate | null;
  readonly leave_due: LocalDate | null;
  readonly leave_released: LocalDate | null;
  readonly plan_review: LocalDate | null;
  readonly next_dated: LocalDate | null;
  readonly items_met: number;
  /** Day by which a NIK that came in spoilt is to be copied. */
  readonly nik_due: LocalDate | null;
}

const END = `'9999-12-31'`;
const on = (row: string): string =>
  `${row}.from_date <= :day AND coalesce(${row}.until_date, ${END}) > :day`;

/** Somebody of the other age group, no family, in another bed of the room. */
const MIXED = `EXISTS (SELECT 1 FROM bed_assignment AS o JOIN bed AS ob ON ob.id = o.bed_id
    JOIN stay AS t ON t.id = o.stay_id
  WHERE ob.room_id = b.room_id AND o.stay_id <> s.id AND ${on('o')}
    AND (t.adult_from <= :day) <> (s.adult_from <= :day)
    AND s.parent_stay_id IS NOT t.id AND t.parent_stay_id IS NOT s.id)`;

const FACTS = `SELECT s.id, s.uid, p.uid AS person, p.name, p.name_key, s.sex, p.birth_date,
    p.birth_estimated, s.mode, s.from_date, s.until_date, s.end_reason, s.adult_from, s.emergency,
    s.approved_by IS NOT NULL AS approved, s.agreement_on IS NOT NULL AS agreement,
    ap.id IS NULL OR ap.complete_on IS NOT NULL AS complete,
    EXISTS (SELECT 1 FROM consent AS c WHERE c.person_id = s.person_id
      AND c.withdrawn_on IS NULL) AS consent,
    asm.assessed_on, asm.mobility, b.uid AS bed, b.code AS bed_code, d.name AS ward,
    CASE WHEN b.id IS NULL THEN 0 ELSE ${MIXED} END AS mixed,
    l.kind AS leave_kind, l.from_date AS leave_from, l.due_on AS leave_due,
    l.released_on AS leave_released,
    (SELECT min(review_on) FROM service_plan AS sp WHERE sp.stay_id = s.id
      AND sp.reviewed_on IS NULL) AS plan_review,
    (SELECT min(due_on) FROM dated_item AS di WHERE di.stay_id = s.id
      AND di.done_on IS NULL) AS next_dated,
    (SELECT count(*) FROM service_item AS si WHERE si.stay_id = s.id) AS items_met,
    (SELECT min(w.due_on) FROM awaited_paper AS w WHERE w.person_id = s.person_id
      AND w.kind = 'nik' AND ${STILL_LACKED}) AS nik_due
  FROM stay AS s JOIN person AS p ON p.id = s.person_id
  LEFT JOIN application AS ap ON ap.id = s.application_id
  LEFT JOIN assessment AS asm ON asm.id = (SELECT id FROM assessment AS x
    WHERE x.person_id = s.person_id AND x.assessed_on <= :day
    ORDER BY x.assessed_on DESC, x.id DESC LIMIT 1)
  LEFT JOIN bed_assignment AS a ON a.stay_id = s.id AND ${on('a')}
  LEFT JOIN bed AS b ON b.id = a.bed_id
  LEFT JOIN room AS r ON r.id = b.room_id
  LEFT JOIN dormitory AS d ON d.id = r.dormitory_id
  LEFT JOIN leave AS l ON l.stay_id = s.id AND l.until_date IS NULL`;

/** Stays of a day by name: those that go on then, or those that have ended by then. */
export const listStayFacts = (
  db: ReadDb,
  day: LocalDate,
  which: 'open' | 'ended',
): StayFactsRow[] =>
  db.sql<StayFactsRow>(
    `${FACTS} WHERE ${which === 'open' ? on('s') : `coalesce(s.until_date, ${END}) <= :day`}
     ORDER BY ${which === 'open' ? '' : 's.until_date DESC, '}p.name_key, s.uid`,
    { day },
  );

export const findStayFacts = (db: ReadDb, day: LocalDate, uid: string): StayFactsRow | undefined =>
  db.sql<StayFactsRow>(`${FACTS} WHERE s.uid = :uid`, { day, uid })[0];

/** How many stays have ended by a day. */
export const countEndedStays = (db: ReadDb, day: LocalDate): number =>
  db.sql<{ count: number }>('SELECT count(*) AS count FROM stay WHERE until_date <= ?', day)[0]
    ?.count ?? 0;
