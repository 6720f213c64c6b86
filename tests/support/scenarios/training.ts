import type { Seeded } from '#shared/domain/practice/seeded.ts';
import type { TestOffice } from '../office.ts';
import { anyUid, freshName, type Scenario, withUid } from './scenario.ts';

const TODAY = '2026-06-08';
const COHORT = `SELECT uid FROM cohort WHERE from_date <= '2026-06-01'`;
const TAUGHT = 'SELECT uid FROM cohort WHERE id IN (SELECT cohort_id FROM lesson_slot)';
const PROGRAM = 'SELECT uid FROM skill_program WHERE until_date IS NULL';
const PARTNER = 'SELECT uid FROM partner WHERE until_date IS NULL';
const OPEN = 'SELECT uid FROM trainee WHERE ended_on IS NULL';
const IN_CLASS = `${OPEN} AND started_on IS NOT NULL`;
const PAUSED = `SELECT t.uid FROM trainee AS t JOIN trainee_pause AS p ON p.trainee_id = t.id
  WHERE p.until_date IS NULL AND t.ended_on IS NULL`;
const ACTIVE = `${IN_CLASS} AND NOT EXISTS (SELECT 1 FROM trainee_pause AS p
  WHERE p.trainee_id = trainee.id AND p.until_date IS NULL)`;

type Make = (uid: string, random: Seeded, office: TestOffice) => unknown;

/** A scenario about one row of a query. */
const of = (verb: string, sql: string, make: Make): Scenario => ({
  command: `training.${verb}`,
  stage: 'training',
  input: (office, random) =>
    withUid(anyUid(office, random, sql), (uid) => make(uid, random, office)),
});

const step = (verb: string, sql: string, more: object = {}): Scenario =>
  of(verb, sql, (trainee) => ({ trainee, on: TODAY, ...more }));

const sheetOf = (office: TestOffice, session: string): object => {
  const { rows } = office.must<{ rows: { trainee: string; code: string; late: boolean }[] }>(
    'training.sheet',
    { session },
  );
  const marks = rows.map(({ trainee, code, late }) => ({ trainee, code, late }));
  return { session, topic: freshName('Topik '), marks };
};

const setup: readonly Scenario[] = [
  of('saveProgram', PROGRAM, () => ({
    title: freshName('Jurusan '),
    from: TODAY,
    units: [{ code: 'X.01', title: 'Dasar', core: true }],
  })),
  of('saveWorkshop', 'SELECT uid FROM workshop', (workshop, random) => ({
    workshop,
    name: freshName('Bengkel '),
    seats: 8 + random.below(9),
    wheelchairStations: 1,
    from: '2026-01-01',
  })),
  of('saveInstructor', 'SELECT uid FROM instructor', (instructor) => ({
    instructor,
    name: freshName('Instruktur '),
    user: null,
    from: '2026-01-01',
  })),
  of('saveCohort', PROGRAM, (program, random, office) => ({
    program,
    number:
      1 +
      (office.db.sql<{ n: number }>('SELECT coalesce(max(number), 0) AS n FROM cohort')[0]?.n ?? 0),
    year: 2027,
    mode: 'rolling',
    from: TODAY,
    until: null,
    seats: 1 + random.below(16),
    daySeats: 0,
    workshop: null,
    plannedHours: 100,
    instructors: office.db.sql<{ uid: string }>('SELECT uid FROM instructor').map(({ uid }) => uid),
  })),
  of('close', 'SELECT uid FROM vacancy WHERE until_date IS NULL', (uid) => ({
    kind: 'vacancy',
    uid,
    on: TODAY,
  })),
  of('addSlot', COHORT, (cohort, random) => ({
    cohort,
    weekday: 2 + random.below(4),
    start: '08:00',
    end: '10:00',
    hours: 2,
    workshop: null,
    instructor: null,
    from: TODAY,
  })),
  of('endSlot', 'SELECT uid FROM lesson_slot', (slot) => ({ slot, on: TODAY })),
  of('makeSessions', TAUGHT, (cohort) => ({ cohort, from: '2026-06-09', to: '2026-07-31' })),
  of('setSession', `SELECT uid FROM training_session WHERE state = 'planned'`, (session) => ({
    session,
    state: 'holiday',
    topic: freshName('Libur '),
  })),
];

const people: readonly Scenario[] = [
  of('propose', COHORT, (cohort, random, office) =>
    withUid(
      anyUid(
        office,
        random,
        `SELECT p.uid FROM person AS p WHERE NOT EXISTS
           (SELECT 1 FROM trainee AS t WHERE t.person_id = p.id)`,
      ),
      (person) => ({ cohort, person, on: TODAY, main: true, interest: '' }),
    ),
  ),
  step('queue', `${OPEN} AND waiting_from IS NULL AND registered_on IS NULL`),
  step('enrol', `${OPEN} AND registered_on IS NULL`),
  step('start', `${OPEN} AND registered_on IS NOT NULL AND started_on IS NULL`),
  step('pause', ACTIVE, { reason: 'Sakit' }),
  step('resume', PAUSED),
  step('end', IN_CLASS, { kind: 'completed', reason: '' }),
];

const work: readonly Scenario[] = [
  of(
    'recordAttendance',
    `SELECT uid FROM training_session WHERE state IN ('planned', 'held') AND day <= '${TODAY}'`,
    (session, _random, office) => sheetOf(office, session),
  ),
  of('recordResults', IN_CLASS, (trainee, random, office) =>
    withUid(
      anyUid(
        office,
        random,
        `SELECT c.uid FROM cohort AS c JOIN trainee AS t ON t.cohort_id = c.id WHERE t.uid = ?`,
        trainee,
      ),
      (cohort) =>
        withUid(anyUid(office, random, 'SELECT uid FROM program_unit'), (unit) => ({
          cohort,
          on: TODAY,
          assessor: freshName('Penilai '),
          results: [{ trainee, unit, result: random.pick(['K', 'BK'] as const) }],
        })),
    ),
  ),
  of('issueCertificate', IN_CLASS, (trainee) => ({
    trainee,
    kind: 'attended',
    number: freshName('SK-'),
    issuer: 'Panti',
    on: TODAY,
    validUntil: null,
  })),
  of('savePartner', PARTNER, () => ({
    name: freshName('Mitra '),
    sector: 'government',
    field: '',
    contactName: '',
    contactPhone: '',
    agreementNo: '',
    agreementUntil: null,
    workers: 50,
    workersWithDisability: 1,
  })),
  of('saveVacancy', PARTNER, (partner) => ({
    partner,
    title: freshName('Lowongan '),
    program: null,
    seats: 2,
    accessibility: ['step_free'],
    from: TODAY,
  })),
  of('startInternship', IN_CLASS, (trainee, random, office) =>
    withUid(anyUid(office, random, PARTNER), (partner) => ({
      trainee,
      partner,
      from: '2026-07-01',
      until: '2026-08-01',
      mentor: '',
    })),
  ),
  of('endInternship', 'SELECT uid FROM internship', (internship) => ({
    internship,
    until: '2026-08-01',
    result: 'good',
    note: freshName('Catatan '),
  })),
  of('recordPlacement', 'SELECT uid FROM person', (person, random) => ({
    person,
    trainee: null,
    kind: random.pick(['formal', 'self_employed', 'none'] as const),
    partner: null,
    vacancy: null,
    from: TODAY,
    wageBand: null,
    related: null,
    toolkit: '',
  })),
  {
    ...of('correctPlacement', 'SELECT uid FROM placement', (placement, random) => ({
      placement,
      kind: random.pick(['formal', 'informal', 'supported'] as const),
      from: '2026-06-02',
      wageBand: 'minimum',
      related: true,
      toolkit: '',
      note: freshName('Catatan '),
    })),
    before: (office) => {
      const [person] = office.db.sql<{ uid: string }>('SELECT uid FROM person');
      office.must('training.recordPlacement', {
        person: person?.uid,
        trainee: null,
        kind: 'none',
        partner: null,
        vacancy: null,
        from: TODAY,
        wageBand: null,
        related: null,
        toolkit: '',
      });
    },
  },
  {
    ...of('reopenVacancy', 'SELECT uid FROM vacancy WHERE until_date IS NOT NULL', (vacancy) => ({
      vacancy,
    })),
    before: (office) => {
      const [vacancy] = office.db.sql<{ uid: string }>('SELECT uid FROM vacancy');
      office.must('training.close', { kind: 'vacancy', uid: vacancy?.uid, on: TODAY });
    },
  },
  of('recordFollowUp', 'SELECT uid FROM follow_up WHERE done_on IS NULL', (followUp, random) => ({
    followUp,
    on: TODAY,
    way: 'phone',
    outcome: random.pick(['formal', 'untraceable'] as const),
    related: null,
  })),
];

export const trainingScenarios: readonly Scenario[] = [...setup, ...people, ...work];
