import type { WriteDb } from '#db/connection.ts';
import { refreshCandidates } from '#electron/data/use-cases/candidates/refresh-candidates.ts';
import { DEFAULT_SCHOOL_POLICY, type OrderPolicy } from '#shared/domain/order/policy.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { Level, LocalDate, Sex } from '#shared/vocabulary.ts';
import type { TestOffice } from './office.ts';

/** The day on which test offices stand still. */
export const TODAY: LocalDate = '2026-06-08';

/** An open intake `BB26` at a site of the office, written straight to the database. */
export function openIntake(
  { prepare, environment }: TestOffice,
  options: { code?: string; policy?: OrderPolicy } = {},
): { id: number; uid: string; siteId: number } {
  const code = options.code ?? 'BB26';
  return prepare((db) => {
    const siteId =
      db.sql<{ id: number }>('SELECT id FROM site LIMIT 1')[0]?.id ??
      db.insert('site', {
        uid: environment.newUid(),
        office_id: 1,
        code: 'BB',
        name: 'SR Terpadu Bukit Biru',
      });
    const uid = environment.newUid();
    const id = db.insert('intake', {
      uid,
      site_id: siteId,
      code,
      name: `Gelombang ${code}`,
      academic_year: '2026/2027',
      opens_on: '2026-04-01',
      closes_on: '2026-06-10',
      term_starts_on: '2026-07-13',
      meeting_on: null,
      policy: JSON.stringify(options.policy ?? DEFAULT_SCHOOL_POLICY),
      draw_secret: '00',
      draw_commitment: '00',
      draws_stored_at: null,
    });
    return { id, uid, siteId };
  });
}

export interface PreparedChild {
  readonly name: string;
  readonly code: string;
  readonly nik?: string;
  readonly sex?: Sex;
  readonly birthDate?: LocalDate | null;
  readonly level?: Level;
  readonly desil?: number;
}

const FIRST_GRADE: Record<Level, number> = { SD: 1, SMP: 7, SMA: 10 };

/** A child with family, guardian and candidacy, as an import would have left them. */
export function insertChild(
  db: WriteDb,
  office: TestOffice,
  intakeId: number,
  child: PreparedChild,
): { id: number; uid: string; personId: number; familyId: number } {
  const { newUid } = office.environment;
  const familyId = db.insert('family', {
    uid: newUid(),
    office_id: 1,
    kk_no: null,
    import_batch_id: null,
  });
  const level = child.level ?? 'SMP';
  const named = {
    name: child.name,
    name_key: nameKey(child.name),
    sex: child.sex ?? ('L' as const),
  };
  const birth_date = child.birthDate === undefined ? '2013-03-04' : child.birthDate;
  const personId = db.insert('person', {
    uid: newUid(),
    office_id: 1,
    family_id: familyId,
    ...named,
    nik: child.nik ?? null,
    nik_status: child.nik === undefined ? 'none_yet' : 'present',
    birth_date,
    import_batch_id: null,
  });
  if (child.desil !== undefined)
    db.insert('desil_fact', {
      uid: newUid(),
      family_id: familyId,
      desil: child.desil,
      period: '2026-2',
      as_of: '2026-05-04',
      source: 'siks_ng',
      seen_by: 'Siti Norhayati',
      import_batch_id: null,
    });
  const uid = newUid();
  const id = db.insert('candidate', {
    uid,
    intake_id: intakeId,
    person_id: personId,
    code: child.code,
    level,
    grade: FIRST_GRADE[level],
    proposed_on: '2026-05-01',
    school_status: 'out_of_school',
    draw_number: null,
    closed_on: null,
    closed_reason: null,
    import_batch_id: null,
    name_key: named.name_key,
    sex: named.sex,
    birth_date,
    desil: null,
    desil_period: null,
    stage: 'proposed',
    missing_count: 0,
    missing_next: null,
  });
  refreshCandidates(db, [id], { today: TODAY });
  return { id, uid, personId, familyId };
}

/** Gives the child a seat, with room for it everywhere. */
export function arrive(office: TestOffice, siteId: number, uid: string): void {
  office.prepare((db) => {
    const { newUid } = office.environment;
    const seats = { reason: 'SK', letter_no: null, letter_date: null, from_date: '2026-01-01' };
    const class_id = db.insert('class_group', {
      uid: newUid(),
      site_id: siteId,
      academic_year: '2026/2027',
      level: 'SMP',
      grade: 7,
      name: 'VII-A',
      homeroom_teacher: null,
      from_date: '2026-01-01',
      until_date: null,
    });
    db.insert('capacity_entry', {
      uid: newUid(),
      scope: 'site',
      site_id: siteId,
      class_id: null,
      seats: 10,
      ...seats,
    });
    db.insert('capacity_entry', {
      uid: newUid(),
      scope: 'class',
      site_id: siteId,
      class_id,
      seats: 10,
      ...seats,
    });
    const dormitory_id = db.insert('dormitory', {
      uid: newUid(),
      site_id: siteId,
      name: 'A',
    });
    const room_id = db.insert('room', {
      uid: newUid(),
      dormitory_id,
      code: 'A1',
      sex: 'L',
      levels: 'SMP',
    });
    db.insert('bed', {
      uid: newUid(),
      room_id,
      code: 'A1-1',
      from_date: '2026-01-01',
      until_date: null,
    });
    const [row] = db.sql<{ id: number; person_id: number }>(
      'SELECT id, person_id FROM candidate WHERE uid = ?',
      uid,
    );
    if (!row) throw new Error('no candidate');
    db.insert('enrolment', {
      uid: newUid(),
      site_id: siteId,
      person_id: row.person_id,
      candidate_id: row.id,
      decree_id: null,
      level: 'SMP',
      grade: 7,
      sex: 'L',
      class_id,
      nis: null,
      from_date: '2026-06-01',
      planned_until: '2029-06-30',
      until_date: null,
      end_reason: null,
    });
    db.update('candidate', row.id, { stage: 'arrived' });
  });
}
