import { GATES } from '#shared/vocabulary.ts';
import { refreshCandidates } from '#electron/data/use-cases/candidates/refresh-candidates.ts';
import { insertChild, openIntake, TODAY } from '../candidate-office.ts';
import { insertPerson, insertStay, newFacility } from '../facility.ts';
import { newOffice, type TestOffice } from '../office.ts';
import type { Stage } from './scenario.ts';
import { workedFacility } from './worked-facility.ts';
import { workedWaitlist } from './worked-waitlist.ts';
import { workedTraining } from './worked-training.ts';

/** Sex of each candidate; two more of each than there are seats. */
const SEXES = ['L', 'P', 'L', 'P', 'L', 'P', 'L', 'P'] as const;

/** Two classes of two and three seats, two rooms of four beds. */
function furnish(office: TestOffice, site: string): void {
  office.must('places.setSiteCapacity', {
    site,
    seats: 20,
    from: '2026-01-01',
    reason: 'Daya tampung',
  });
  for (const [name, seats] of [
    ['VII-A', 3],
    ['VII-B', 2],
  ] as const) {
    office.must('places.addClass', {
      site,
      academicYear: '2026/2027',
      grade: 7,
      name,
      seats,
      from: '2026-01-01',
    });
  }
  const { uid: dormitory } = office.must<{ uid: string }>('places.addDormitory', {
    site,
    name: 'Asrama',
  });
  for (const [code, sex] of [
    ['A1', 'L'],
    ['B1', 'P'],
  ] as const) {
    office.must('places.addRoom', {
      dormitory,
      code,
      sex,
      levels: ['SMP'],
      beds: 4,
      from: '2026-01-01',
    });
  }
}

/** Eight children ready to be ordered, every gate answered, one with a photo. */
function enrol(office: TestOffice, intakeId: number): void {
  office.prepare((db) => {
    const { newUid, now } = office.environment;
    for (const [index, sex] of SEXES.entries()) {
      const child = insertChild(db, office, intakeId, {
        name: `Calon ${'ABCDEFGH'[index]}`,
        code: `BB26-000${index + 1}`,
        sex,
        birthDate: `2013-03-0${index + 1}`,
        level: 'SMP',
        desil: 1 + (index % 2),
      });
      for (const gate of GATES.filter((one) => one !== 'documents')) {
        db.insert('gate_answer', {
          uid: newUid(),
          candidate_id: child.id,
          gate,
          value: 'passed',
          answered_on: '2026-05-20',
          answered_by: 'Rina Handayani',
          reason: null,
          due_on: null,
          import_batch_id: null,
        });
      }
      refreshCandidates(db, [child.id], { today: TODAY });
      if (index > 0) continue;
      db.insert('attachment', {
        uid: newUid(),
        office_id: 1,
        subject: 'person',
        subject_id: child.personId,
        kind: 'photo',
        hash: 'a'.repeat(64),
        bytes: 1000,
        media_type: 'image/jpeg',
        file_name: 'foto.jpg',
        added_at: now(),
        ended_at: null,
        end_reason: null,
      });
    }
    db.exec('UPDATE intake SET next_code = 9 WHERE id = ?', intakeId);
  });
}

/** From the draft on: frozen, signed, one child come. */
function decide(office: TestOffice, run: string): void {
  office.must('runs.ratify', {
    run,
    minutesNo: 'BA 1/2026',
    minutesOn: TODAY,
    secondName: 'Rina Handayani',
  });
  office.must('decrees.record', {
    run,
    scope: 'proposal',
    levels: ['SMP'],
    number: 'SK 1/2026',
    signedOn: TODAY,
    issuer: 'Bupati',
    signer: 'Edi',
    struck: [],
    added: [],
  });
  const [first] = office.db.sql<{ uid: string }>(
    `SELECT c.uid FROM decree_name AS n JOIN candidate AS c ON c.id = n.candidate_id LIMIT 1`,
  );
  office.must('enrolments.arrive', { candidate: first?.uid, on: TODAY });
}

/** A small house: four men and three women live there, one bed is in repair. */
function buildHouse(): Buffer {
  const house = newFacility();
  const beds = ['A1-1', 'A1-2', 'A2-1', undefined, 'B1-1', 'B1-2', 'B2-1'];
  for (const [index, bed] of beds.entries()) {
    const person = insertPerson(house, { name: `Warga ${index + 1}`, sex: index < 4 ? 'L' : 'P' });
    insertStay(house, person, bed === undefined ? {} : { bed });
  }
  house.office.must('house.addOutage', {
    bed: house.bed('A2-4'),
    kind: 'repair',
    from: TODAY,
    note: '',
  });
  const image = house.office.raw.serialize();
  house.office.close();
  return image;
}

function build(stage: Stage): Buffer {
  if (stage === 'house') return buildHouse();
  if (stage === 'facility') return workedFacility();
  if (stage === 'waitlist') return workedWaitlist();
  if (stage === 'training') return workedTraining();
  const office = newOffice({ today: TODAY, practice: true });
  const intake = openIntake(office);
  const [site] = office.db.sql<{ uid: string }>('SELECT uid FROM site');
  furnish(office, site?.uid ?? '');
  enrol(office, intake.id);
  const run = office.must<{ uid: string }>('runs.make', { intake: intake.uid });
  if (stage === 'decided') decide(office, run.uid);
  const image = office.raw.serialize();
  office.close();
  return image;
}

const images = new Map<Stage, Buffer>();

/** A small office in the middle of its work; built once, copied for every test. */
export function workedOffice(stage: Stage): TestOffice {
  const image = images.get(stage) ?? build(stage);
  images.set(stage, image);
  return newOffice({ image, today: TODAY });
}
