import { SERVICE_ITEMS, STAY_END_REASONS } from '#shared/domain/stays/stay-words.ts';
import type { Seeded } from '#shared/domain/practice/seeded.ts';
import { admission, atTheDoor, leaveOf } from '../stay-desk.ts';
import type { TestOffice } from '../office.ts';
import { anyUid, freshName, type Scenario, withUid } from './scenario.ts';

const TODAY = '2026-06-08';
const stage = 'facility' as const;
const OPEN = `SELECT s.uid FROM stay AS s WHERE s.until_date IS NULL AND s.mode = 'residential'`;
const NO_LEAVE = `${OPEN} AND NOT EXISTS
  (SELECT 1 FROM leave AS l WHERE l.stay_id = s.id AND l.until_date IS NULL)`;
const AWAY = `SELECT s.uid FROM stay AS s JOIN leave AS l ON l.stay_id = s.id
  WHERE l.until_date IS NULL AND l.from_date <= '${TODAY}' AND l.released_on IS`;
const IN_BED = `${OPEN} AND EXISTS
  (SELECT 1 FROM bed_assignment AS a WHERE a.stay_id = s.id AND a.until_date IS NULL)`;
const NAMELESS = `SELECT s.uid FROM stay AS s JOIN person AS p ON p.id = s.person_id
  WHERE p.nik_status = 'unknown' AND s.emergency = 1`;

/** A bed of the sex of a stay in which nobody lies and to which nobody is called. */
const freeBed = (office: TestOffice, random: Seeded, stay: string): string | undefined =>
  anyUid(
    office,
    random,
    `SELECT b.uid FROM bed AS b JOIN room AS r ON r.id = b.room_id
     JOIN dormitory AS d ON d.id = r.dormitory_id JOIN stay AS s ON s.sex = r.sex
     WHERE s.uid = ? AND d.zone = 'general' AND NOT EXISTS
       (SELECT 1 FROM bed_assignment AS a WHERE a.bed_id = b.id AND a.until_date IS NULL)
       AND NOT EXISTS (SELECT 1 FROM bed_call AS c WHERE c.bed_id = b.id AND c.ended_on IS NULL)`,
    stay,
  );

/** An act on one stay out of a query. */
const onStay = (
  verb: string,
  from: string,
  input: (stay: string, random: Seeded, office: TestOffice) => unknown,
): Scenario => ({
  command: `stays.${verb}`,
  stage,
  input: (office, random) =>
    withUid(anyUid(office, random, from), (stay) => input(stay, random, office)),
});

const withBed =
  (more: object) =>
  (stay: string, random: Seeded, office: TestOffice): unknown =>
    withUid(freeBed(office, random, stay), (bed) => ({ stay, bed, on: TODAY, ...more }));

export const staysScenarios: readonly Scenario[] = [
  {
    command: 'stays.admit',
    stage,
    input: (office, random) =>
      withUid(
        anyUid(
          office,
          random,
          `SELECT a.uid FROM application AS a WHERE a.closed_on IS NULL AND
             (a.mode = 'day' OR EXISTS (SELECT 1 FROM bed_call AS c
               WHERE c.application_id = a.id AND c.ended_on IS NULL))`,
        ),
        (application) => admission(application),
      ),
  },
  {
    command: 'stays.admitEmergency',
    stage,
    // Nobody has made the house of a school.
    input: (office, random) =>
      office.db.sql('SELECT 1 FROM building').length === 0
        ? null
        : atTheDoor({ fullReason: random.pick(['', 'Banjir']) }),
  },
  onStay('identify', NAMELESS, (stay, random) => ({
    stay,
    name: freshName('Ternyata '),
    birthDate: random.pick([null, '1980-01-05']),
    birthEstimated: false,
    nik: '',
  })),
  onStay('setNik', OPEN, (stay, random) => ({
    stay,
    nik: `640205040384${1000 + random.below(9000)}`,
  })),
  onStay('joinPerson', NAMELESS, (stay, _random, office) =>
    withUid(
      office.db.sql<{ uid: string }>(`SELECT uid FROM person WHERE name = 'Gani'`)[0]?.uid,
      (into) => ({ stay, into }),
    ),
  ),
  onStay('approve', `${OPEN} AND s.approved_by IS NULL`, (stay) => ({ stay, on: TODAY })),
  onStay('recordAgreement', `${OPEN} AND s.agreement_on IS NULL`, (stay) => ({ stay, on: TODAY })),
  onStay('transfer', NO_LEAVE, withBed({ reason: 'Dekat pintu', override: '' })),
  onStay('swap', `${IN_BED} AND s.sex = 'L'`, (stay, random, office) =>
    withUid(anyUid(office, random, `${IN_BED} AND s.sex = 'L' AND s.uid <> ?`, stay), (other) => ({
      stay,
      other,
      on: TODAY,
      reason: '',
      override: '',
    })),
  ),
  onStay('startLeave', NO_LEAVE, (stay) => leaveOf(stay)),
  onStay('groupLeave', NO_LEAVE, (stay, _random, office) => ({
    kind: 'holiday',
    from: TODAY,
    dueOn: '2026-06-20',
    destination: '',
    decidedBy: 'Kepala',
    note: '',
    people: [stay, ...office.db.sql<{ uid: string }>(IN_BED).map(({ uid }) => uid)].map((one) => ({
      stay: one,
      companion: 'Ibu',
      phone: '08',
    })),
  })),
  onStay('returnFromLeave', `${AWAY} NULL`, (stay) => ({ stay, on: TODAY })),
  onStay('releaseBed', `${AWAY} NULL`, (stay) => ({ stay, on: TODAY, reason: 'Lama' })),
  onStay('returnToBed', `${AWAY} NOT NULL`, withBed({ override: '' })),
  onStay('discharge', OPEN, (stay, random) => ({
    stay,
    on: TODAY,
    reason: random.pick(STAY_END_REASONS),
    note: 'Keterangan',
  })),
  onStay('tickService', OPEN, (stay, random) => ({
    stay,
    item: random.pick(SERVICE_ITEMS.slice(1)),
    metOn: TODAY,
    note: '',
  })),
  onStay('addPlan', OPEN, (stay) => ({
    stay,
    madeOn: TODAY,
    reviewOn: '2026-09-08',
    goals: 'Mandiri',
  })),
  {
    command: 'stays.reviewPlan',
    stage,
    input: (office, random) =>
      withUid(
        anyUid(office, random, 'SELECT uid FROM service_plan WHERE reviewed_on IS NULL'),
        (plan) => ({ plan, on: TODAY }),
      ),
  },
  onStay('addDatedItem', OPEN, (stay) => ({
    stay,
    kind: 'medicine',
    dueOn: '2026-06-20',
    dueTime: null,
    place: '',
    note: '',
  })),
  {
    command: 'stays.doneDatedItem',
    stage,
    input: (office, random) =>
      withUid(
        anyUid(office, random, 'SELECT uid FROM dated_item WHERE done_on IS NULL'),
        (item) => ({ item, on: TODAY, note: '' }),
      ),
  },
  {
    command: 'stays.closeIncident',
    stage,
    input: (office, random) =>
      withUid(
        anyUid(office, random, 'SELECT uid FROM incident WHERE closed_on IS NULL'),
        (incident) => ({ incident, on: TODAY, resolution: 'Lantai dikeringkan' }),
      ),
  },
];
