import type { TestOffice } from './office.ts';
import {
  type Facility,
  insertPerson,
  insertStay,
  newFacility,
  type TestPerson,
} from './facility.ts';

export interface Training {
  readonly house: Facility;
  readonly office: TestOffice;
  readonly program: string;
  readonly workshop: string;
  readonly instructor: string;
  readonly cohort: string;
}

export const COHORT = {
  number: 1,
  year: 2026,
  mode: 'fixed',
  from: '2026-06-01',
  until: '2026-09-01',
  seats: 3,
  daySeats: 1,
  plannedHours: 240,
} as const;

/** A facility that teaches sewing: two core units and one more, a workshop of 10 with one station. */
export function newTraining(cohort: object = {}): Training {
  const house = newFacility();
  const { office } = house;
  const made = (command: string, input: object): string =>
    office.must<{ uid: string }>(command, input).uid;
  const program = made('training.saveProgram', {
    title: 'Menjahit',
    from: '2026-01-01',
    units: [
      { code: 'J.01', title: 'Mengukur tubuh', core: true },
      { code: 'J.02', title: 'Menjahit dengan mesin', core: true },
      { code: 'J.09', title: 'Menghias', core: false },
    ],
  });
  const workshop = made('training.saveWorkshop', {
    name: 'Bengkel Jahit',
    seats: 10,
    wheelchairStations: 1,
    from: '2026-01-01',
  });
  const instructor = made('training.saveInstructor', {
    name: 'Rina Handayani',
    user: null,
    from: '2026-01-01',
  });
  const uid = made('training.saveCohort', {
    ...COHORT,
    program,
    workshop,
    instructors: [instructor],
    ...cohort,
  });
  return { house, office, program, workshop, instructor, cohort: uid };
}

export const uidOf = (office: TestOffice, table: string, id: number): string =>
  office.db.sql<{ uid: string }>(`SELECT uid FROM "${table}" WHERE id = ?`, id)[0]?.uid ?? '';

/** Someone who lives in the house (a bed is not needed to be taught). */
export function resident(
  { house, office }: Training,
  person: TestPerson,
  mode: 'residential' | 'day' = 'residential',
): { person: string; personId: number; stayId: number } {
  const personId = insertPerson(house, person);
  const stayId = insertStay(house, personId, { more: { mode } });
  return { person: uidOf(office, 'person', personId), personId, stayId };
}

/** Proposes somebody; answers the trainee. */
export const proposed = (
  { office, cohort }: Training,
  person: string,
  more: { cohort?: string; main?: boolean; on?: string } = {},
): string =>
  office.must<{ uid: string }>('training.propose', {
    cohort,
    person,
    on: '2026-06-01',
    main: true,
    interest: 'Minat sendiri',
    ...more,
  }).uid;

/** A resident in class since the first day of the cohort. */
export function inClass(
  training: Training,
  name: string,
  mode: 'residential' | 'day' = 'residential',
): ReturnType<typeof resident> & { trainee: string } {
  const who = resident(training, { name }, mode);
  const trainee = proposed(training, who.person);
  training.office.must('training.enrol', { trainee, on: '2026-06-01' });
  training.office.must('training.start', { trainee, on: '2026-06-01' });
  return { ...who, trainee };
}

/** A lesson every Monday morning and its sessions up to today. */
export function withSessions(training: Training, to = '2026-06-08'): string[] {
  const { office, cohort, workshop, instructor } = training;
  office.must('training.addSlot', {
    cohort,
    weekday: 1,
    start: '08:00',
    end: '10:15',
    hours: 3,
    workshop,
    instructor,
    from: '2026-06-01',
  });
  office.must('training.makeSessions', { cohort, from: '2026-06-01', to });
  return office.db
    .sql<{ uid: string }>('SELECT uid FROM training_session ORDER BY day')
    .map(({ uid }) => uid);
}
