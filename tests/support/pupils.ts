import type { TestOffice } from '#tests/support/office.ts';

interface Pupil {
  /** Code of the site. */
  readonly site: string;
  readonly name: string;
  readonly sex: 'L' | 'P';
  readonly level: 'SD' | 'SMP' | 'SMA';
  readonly className?: string;
  /** Code of a bed of the site; without it the bed follows. */
  readonly bed?: string;
  readonly from?: string;
  readonly until?: string;
  readonly plannedUntil?: string;
}

const GRADE = { SD: 1, SMP: 7, SMA: 10 } as const;

/** A pupil who lives at a site, written straight to the database; its triggers decide as always. */
export function addPupil(office: TestOffice, pupil: Pupil): number {
  const { environment } = office;
  const from = pupil.from ?? '2026-02-01';
  const idOf = (text: string, ...values: readonly unknown[]): number =>
    office.db.sql<{ id: number }>(text, ...values)[0]?.id ?? 0;
  const siteId = idOf('SELECT id FROM site WHERE code = ?', pupil.site);
  return office.prepare((db) => {
    const personId = db.insert('person', {
      uid: environment.newUid(),
      office_id: 1,
      family_id: null,
      name: pupil.name,
      name_key: pupil.name.toLowerCase(),
      nik: null,
      nik_status: 'none_yet',
      sex: pupil.sex,
      birth_date: null,
      import_batch_id: null,
    });
    const enrolmentId = db.insert('enrolment', {
      uid: environment.newUid(),
      site_id: siteId,
      person_id: personId,
      candidate_id: null,
      decree_id: null,
      level: pupil.level,
      grade: GRADE[pupil.level],
      sex: pupil.sex,
      class_id:
        pupil.className === undefined
          ? null
          : idOf(
              'SELECT id FROM class_group WHERE site_id = ? AND name = ?',
              siteId,
              pupil.className,
            ),
      nis: null,
      from_date: from,
      planned_until: pupil.plannedUntil ?? '2032-07-01',
      until_date: pupil.until ?? null,
      end_reason: pupil.until === undefined ? null : 'left',
    });
    if (pupil.bed !== undefined) {
      db.insert('bed_stay', {
        uid: environment.newUid(),
        enrolment_id: enrolmentId,
        bed_id: idOf(
          `SELECT b.id FROM bed AS b JOIN room AS r ON r.id = b.room_id
           JOIN dormitory AS d ON d.id = r.dormitory_id WHERE d.site_id = ? AND b.code = ?`,
          siteId,
          pupil.bed,
        ),
        from_date: from,
        until_date: pupil.until ?? null,
      });
    }
    return enrolmentId;
  });
}
