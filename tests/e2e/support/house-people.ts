import Sqlite from 'better-sqlite3';
import { createStore, type WriteDb } from '#db/connection.ts';
import { setPragmas } from '#db/pragmas.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { databaseOf } from './office-files.ts';

const NAMES = {
  L: [
    'Suriansyah',
    'Marten Lenjau',
    'Haji Bahran',
    'Eko Prasetyo',
    'Gabriel Usat',
    'Ruslan Effendi',
  ],
  P: ['Rusmini', 'Marlina Uluk', 'Siti Aisyah', 'Yuliana Hiban', 'Noor Halimah', 'Katarina Lian'],
} as const;
const MOBILITY = ['independent', 'independent', 'wheelchair', 'independent', 'aid'] as const;
const TALK = ['["spoken"]', '["sign_bisindo"]', '["spoken"]', '["spoken"]'] as const;

let made = 0;
const uid = (): string => {
  made += 1;
  return `e2e-${made}`;
};

function addPerson(db: WriteDb, name: string, sex: 'L' | 'P', at: number): number {
  const person = db.insert('person', {
    uid: uid(),
    office_id: 1,
    family_id: db.insert('family', {
      uid: uid(),
      office_id: 1,
      kk_no: null,
      import_batch_id: null,
    }),
    name,
    name_key: nameKey(name),
    sex,
    nik: null,
    nik_status: 'unknown',
    birth_date: '1988-04-02',
    import_batch_id: null,
  });
  db.insert('assessment', {
    uid: uid(),
    person_id: person,
    assessed_on: '2026-02-01',
    assessor: 'Rina Handayani',
    subtypes: '[]',
    severity: null,
    mobility: MOBILITY[at % MOBILITY.length] ?? 'independent',
    communication: TALK[at % TALK.length] ?? '[]',
    import_batch_id: null,
  });
  return person;
}

interface BedRow {
  readonly id: number;
  readonly code: string;
  readonly sex: 'L' | 'P';
}

function addStay(db: WriteDb, bed: BedRow | null, sex: 'L' | 'P', at: number): number {
  const first = NAMES[sex][at % NAMES[sex].length] ?? '';
  const name = at < NAMES[sex].length ? first : `${first} ${String.fromCharCode(65 + (at % 26))}`;
  const stay = db.insert('stay', {
    uid: uid(),
    site_id: 1,
    person_id: addPerson(db, name, sex, at),
    application_id: null,
    mode: 'residential',
    sex,
    from_date: '2026-02-02',
    until_date: null,
    end_reason: null,
    adult_from: '2006-04-02',
    parent_stay_id: null,
    arrived_at: null,
    approved_by: null,
    approved_on: null,
    agreement_on: null,
    import_batch_id: null,
  });
  if (bed !== null) {
    db.insert('bed_assignment', {
      uid: uid(),
      stay_id: stay,
      bed_id: bed.id,
      from_date: '2026-02-02',
      until_date: null,
    });
  }
  return stay;
}

function addLeave(db: WriteDb, stay: number, kind: 'home' | 'hospital'): void {
  db.insert('leave', {
    uid: uid(),
    stay_id: stay,
    kind,
    from_date: '2026-06-04',
    from_time: '09:00',
    due_on: kind === 'home' ? '2026-06-10' : null,
    until_date: null,
    ended_how: null,
    released_on: null,
    release_reason: null,
    destination: 'Samarinda',
    companion: 'Ibu',
    decided_by: 'Kepala',
    group_uid: null,
  });
}

/**
 * Fills the closed practice house as on the pictures: 73 of 74 residents in beds, two on leave, two
 * beds in repair, one bed closed under its resident; one lies in no bed. Only while the program is closed.
 */
export function fillHouse(folder: string): void {
  const raw = new Sqlite(databaseOf(folder), { fileMustExist: true });
  setPragmas(raw);
  try {
    createStore(raw).transact(
      (db) => {
        const beds = db.sql<BedRow>(
          `SELECT b.id, b.code, r.sex FROM bed AS b JOIN room AS r ON r.id = b.room_id
           JOIN dormitory AS d ON d.id = r.dormitory_id JOIN floor AS f ON f.id = d.floor_id
           WHERE f.number = 1 AND d.zone = 'general' ORDER BY d.name, b.id`,
        );
        const skipped = new Set(['A1-3', 'A4-4', 'A6-1', 'B4-2', 'B2-3', 'C1-1', 'C2-1']);
        for (const [at, bed] of beds.entries()) {
          if (skipped.has(bed.code)) continue;
          const stay = addStay(db, bed, bed.sex, at);
          if (bed.code === 'A2-2') addLeave(db, stay, 'hospital');
          if (bed.code === 'A5-1') addLeave(db, stay, 'home');
        }
        addStay(db, null, 'P', 200);
        for (const code of ['A4-4', 'A6-1']) {
          db.insert('bed_outage', {
            uid: uid(),
            bed_id: beds.find((bed) => bed.code === code)?.id ?? 0,
            kind: 'repair',
            from_date: '2026-06-01',
            until_date: code === 'A6-1' ? '2026-06-30' : '2026-06-15',
            note: 'Rangka patah',
          });
        }
        db.update('bed', beds.find(({ code }) => code === 'A6-4')?.id ?? 0, {
          until_date: '2026-06-05',
        });
      },
      () => true,
    );
  } finally {
    raw.close();
  }
}
