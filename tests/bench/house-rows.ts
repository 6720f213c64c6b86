import type { Database } from 'better-sqlite3';
import { build } from '#db/build.ts';
import { createStore, type WriteDb } from '#db/connection.ts';
import { findApplicationRecord } from '#db/queries/application-facts.ts';
import { findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { insertUnrecorded } from '#db/unrecorded.ts';
import { realEnvironment } from '#electron/data/environment.ts';
import { addDays } from '#shared/days.ts';
import { drawNumber } from '#shared/domain/order/draw-number.ts';
import { adultFrom } from '#shared/domain/people/adulthood.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { at, type Seeded, seeded } from '#shared/domain/practice/seeded.ts';
import { applicationProjection } from '#shared/domain/waitlist/application-projection.ts';
import type { LocalDate, Sex, Zone } from '#shared/vocabulary.ts';
import { type HousePerson, insertAssessment, people } from './house-people.ts';

const SECRET = 'ab'.repeat(32);
/** How long the house has stood, and the stays of each bed that have ended since. */
const DAYS = 720;
const ENDED_STAYS = 3;
/** One bed of so many is empty: some in repair, some promised to who was called, the rest free. */
const EMPTY_EVERY = 17;
const REPAIRED = 3;
const CALLED = 2;
const AWAY_EVERY = 20;

/** What one filling keeps from row to row. */
interface Filling {
  readonly db: WriteDb;
  readonly random: Seeded;
  readonly today: LocalDate;
  readonly siteId: number;
  readonly person: ReturnType<typeof people>;
}

interface Bed {
  readonly id: number;
  readonly sex: Sex;
  readonly zone: Zone;
}

/** Fills the example house almost to the last bed, with three ended stays a bed, and lets `count` wait. */
export function fillHouse(raw: Database, count: number, today: LocalDate): void {
  const opened = addDays(today, -DAYS);
  createStore(raw).transact(
    (db) => {
      db.exec('UPDATE bed SET from_date = ?', opened);
      db.exec('UPDATE capacity_entry SET from_date = ?, seats = 200', opened);
      const random = seeded(20_260_608);
      const siteId = db.sql<{ id: number }>('SELECT id FROM site')[0]?.id ?? 0;
      const filling = { db, random, today, siteId, person: people(db, random, today) };
      const empty = fillBeds(filling);
      for (const bed of empty.slice(0, REPAIRED)) insertOutage(filling, bed);
      const waiting = Array.from({ length: count + CALLED }, (_, index) =>
        insertApplication(filling, index + 1),
      );
      refresh(filling, waiting);
      empty.slice(REPAIRED, REPAIRED + CALLED).forEach((bed) => callFirst(filling, bed));
    },
    () => true,
  );
}

/** Answers the beds that stay empty. */
function fillBeds(filling: Filling): Bed[] {
  const beds = filling.db.sql<Bed>(
    `SELECT b.id, r.sex, coalesce(d.zone, 'general') AS zone
     FROM bed AS b JOIN room AS r ON r.id = b.room_id
     JOIN dormitory AS d ON d.id = r.dormitory_id ORDER BY b.id`,
  );
  const empty: Bed[] = [];
  beds.forEach((bed, index) => {
    insertEnded(filling, bed);
    if (index % EMPTY_EVERY === EMPTY_EVERY - 1) empty.push(bed);
    // Some came within the week that the slider shows, most long before.
    else insertStay(filling, bed, { from: addDays(filling.today, -(index % 60)), index });
  });
  return empty;
}

/** Stays one after the other on days of a grid: the triggers look at every day on which one begins. */
function insertEnded(filling: Filling, bed: Bed): void {
  for (let turn = 0; turn < ENDED_STAYS; turn += 1) {
    const from = addDays(filling.today, -DAYS + turn * 200 + 10 * filling.random.below(5));
    insertStay(filling, bed, { from, until: addDays(from, 120) });
  }
}

function insertStay(
  filling: Filling,
  bed: Bed,
  span: { readonly from: LocalDate; readonly until?: LocalDate; readonly index?: number },
): void {
  const { db, random, siteId } = filling;
  const one = filling.person({ sex: bed.sex, child: bed.zone === 'children' });
  const { from, until = null } = span;
  insertAssessment(db, random, one.id, { day: from, recovery: bed.zone === 'recovery' });
  const id = insertUnrecorded(db, 'stay', {
    uid: realEnvironment.newUid(),
    site_id: siteId,
    person_id: one.id,
    application_id: null,
    mode: 'residential',
    sex: one.sex,
    from_date: from,
    until_date: until,
    end_reason: until === null ? null : 'back_to_family',
    adult_from: adultOf(bed, one),
    parent_stay_id: null,
    arrived_at: null,
    approved_by: 'Kepala Panti',
    approved_on: from,
    agreement_on: from,
    import_batch_id: null,
  });
  insertUnrecorded(db, 'bed_assignment', {
    uid: realEnvironment.newUid(),
    stay_id: id,
    bed_id: bed.id,
    from_date: from,
    until_date: until,
  });
  if (span.index !== undefined && span.index % AWAY_EVERY === 0) insertLeave(filling, id, from);
}

/** Children were children all the while, grown-ups were grown: rooms never mix them. */
const adultOf = ({ zone }: Bed, { birthDate }: HousePerson): LocalDate =>
  zone === 'children' ? adultFrom(birthDate) : '0001-01-01';

function insertLeave({ db, today }: Filling, stay: number, from: LocalDate): void {
  insertUnrecorded(db, 'leave', {
    uid: realEnvironment.newUid(),
    stay_id: stay,
    kind: 'home',
    from_date: from > addDays(today, -4) ? from : addDays(today, -4),
    from_time: null,
    due_on: addDays(today, 6),
    until_date: null,
    ended_how: null,
    released_on: null,
    release_reason: null,
    destination: 'Rumah keluarga, Tenggarong',
    companion: 'Kakak kandung',
    decided_by: 'Kepala Panti',
    group_uid: null,
  });
}

function insertOutage({ db, today }: Filling, bed: Bed): void {
  insertUnrecorded(db, 'bed_outage', {
    uid: realEnvironment.newUid(),
    bed_id: bed.id,
    kind: 'repair',
    from_date: addDays(today, -3),
    until_date: addDays(today, 12),
  });
}

/** A request found eligible, of somebody who is assessed; four of five have consented. */
function insertApplication({ db, random, today, siteId, person }: Filling, serial: number): number {
  const one = person();
  const receivedOn = addDays(today, -1 - random.below(DAYS));
  insertAssessment(db, random, one.id, { day: receivedOn, recovery: random.chance(0.2) });
  if (random.chance(0.8))
    insertUnrecorded(db, 'consent', {
      uid: realEnvironment.newUid(),
      person_id: one.id,
      giver: 'self',
      method: 'spoken',
      scope: 'Penerimaan dan layanan di panti',
      given_on: receivedOn,
      withdrawn_on: null,
    });
  const number = `${today.slice(0, 4)}-${String(serial).padStart(5, '0')}`;
  return insertUnrecorded(db, 'application', {
    uid: realEnvironment.newUid(),
    site_id: siteId,
    person_id: one.id,
    number,
    mode: 'residential',
    referral: 'regency_agency',
    letter_no: `460/${serial}`,
    letter_date: receivedOn,
    received_on: receivedOn,
    emergency_note: null,
    emergency_approved_by: null,
    emergency_approved_on: null,
    vulnerability: random.below(4),
    complete_on: receivedOn,
    decision: 'eligible',
    decided_on: receivedOn,
    decided_by: 'Kepala Panti',
    decision_reason: null,
    parked_until: null,
    parked_reason: null,
    closed_on: null,
    closed_reason: null,
    draw_number: drawNumber(SECRET, 'RD', number),
    import_batch_id: null,
    name_key: nameKey(one.name),
    sex: one.sex,
    birth_date: one.birthDate,
    desil: null,
    desil_period: null,
    state: 'waiting',
    order_key: '',
  });
}

/** Writes the columns of the order as the program's own projection gives them. */
function refresh({ db, today }: Filling, ids: readonly number[]): void {
  const policy = findWaitlistPolicy(db);
  for (const id of ids) {
    const record = findApplicationRecord(db, id, today);
    if (!record) throw new Error(`No application ${id}`);
    const columns = applicationProjection(record, policy, today);
    db.run(build.updateTable('application').set(columns).where('id', '=', id));
  }
}

function callFirst(filling: Filling, bed: Bed): void {
  const { db, today } = filling;
  const first = db.sql<{ id: number }>(
    `SELECT id FROM application WHERE state = 'waiting' AND sex = ? ORDER BY order_key LIMIT 1`,
    bed.sex,
  );
  const { id } = at(first, 0);
  insertUnrecorded(db, 'bed_call', {
    uid: realEnvironment.newUid(),
    application_id: id,
    bed_id: bed.id,
    called_on: addDays(today, -2),
    answer_by: addDays(today, 5),
    called_by: 'Siti Norhayati',
    rule: '{}',
    answer: null,
    answered_on: null,
    reason: null,
    ended_on: null,
  });
  refresh(filling, [id]);
}
