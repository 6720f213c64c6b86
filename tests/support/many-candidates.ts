import type { WriteDb } from '#db/connection.ts';
import type { Level, Sex, Stage } from '#shared/vocabulary.ts';
import type { TestOffice } from './office.ts';
import { seeded, type Seeded } from '#shared/domain/practice/seeded.ts';

const GIVEN =
  'Muhammad Ahmad Abdul Andi Aisyah Siti Noor Maria Petrus Yohanes Dayang Rizky Dewi Putri Hairul Fransiskus Bernadeta Rahmat Nur Agus'.split(
    ' ',
  );
const FAMILY =
  'Alfarizi Gafur Saputra Lawing Nurlela Ding Anwar Hong Hidayah Jalung Ramadhani Setiawan Kurniawan Lestari Wahyuni Pratama Syahputra Hasanah Ngau Apui'.split(
    ' ',
  );
const LEVELS: readonly Level[] = ['SD', 'SMP', 'SMA'];
const STAGES: readonly Stage[] = ['proposed', 'verifying', 'ready', 'ready', 'closed'];
const GRADES: Readonly<Record<Level, number>> = { SD: 1, SMP: 7, SMA: 10 };
const MARKS: Readonly<Partial<Record<Stage, string>>> = { proposed: 'ooooooooo' };

/** Fills an empty intake with `count` candidates with list columns and search entries. */
export function fillIntake(office: TestOffice, intakeId: number, count: number): void {
  const random = seeded(7);
  office.prepare((db) => {
    for (let id = 1; id <= count; id += 1) insertOne(db, random, intakeId, id);
  });
}

function insertOne(db: WriteDb, random: Seeded, intakeId: number, id: number): void {
  const { pick } = random;
  const name = `${pick(GIVEN)} ${pick(GIVEN)} ${pick(FAMILY)} ${pick(FAMILY)}`;
  const key = name.toLowerCase();
  const sex: Sex = random.chance(0.5) ? 'L' : 'P';
  const level = pick(LEVELS);
  const stage = pick(STAGES);
  const born = `20${String(8 + (id % 11)).padStart(2, '0')}-03-04`;
  const code = `BB26-${String(id).padStart(6, '0')}`;
  const nik = `640205${10 + (id % 18)}04${String(id).padStart(6, '0')}`;
  db.exec(
    `INSERT INTO person (id, uid, office_id, name, name_key, nik, nik_status, sex, birth_date)
     VALUES (?, ?, 1, ?, ?, ?, 'present', ?, ?)`,
    id,
    `p${id}`,
    name,
    key,
    nik,
    sex,
    born,
  );
  const closed = stage === 'closed';
  db.exec(
    `INSERT INTO candidate (id, uid, intake_id, person_id, code, level, grade, proposed_on,
       school_status, closed_on, closed_reason, name_key, sex, birth_date, desil, desil_period,
       stage, missing_count, missing_next, gate_marks)
     VALUES (?, ?, ?, ?, ?, ?, ?, '2026-05-01', 'elsewhere', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    `c${id}`,
    intakeId,
    id,
    code,
    level,
    GRADES[level],
    closed ? '2026-06-01' : null,
    closed ? 'moved_away' : null,
    key,
    sex,
    born,
    random.chance(0.1) ? null : 1 + random.below(4),
    pick(['2026-1', '2026-2']),
    stage,
    stage === 'ready' ? 0 : 3,
    stage === 'ready' ? null : 'home_visit',
    MARKS[stage] ?? 'pppppoooo',
  );
  db.exec(
    'INSERT INTO candidate_search (rowid, name, code, nik, guardian) VALUES (?, ?, ?, ?, ?)',
    id,
    name,
    code,
    nik,
    `${pick(GIVEN)} ${pick(FAMILY)}`,
  );
}
