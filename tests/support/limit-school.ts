import type { TestOffice } from './office.ts';
import type { Made } from './small-site.ts';

/** Days on which things happen in the limit tests; the office's today lies among them. */
export const DAYS = [
  '2026-06-02',
  '2026-06-04',
  '2026-06-08',
  '2026-06-10',
  '2026-06-14',
  '2026-06-20',
] as const;
const FROM = '2026-01-01';

/** Ids of a site so small that every limit is soon met. */
export interface LimitSchool {
  readonly site: string;
  readonly siteId: number;
  /** Uids of SD I-A (2 seats), SD I-B (1), SMP VII-A (2). */
  readonly classes: readonly string[];
  readonly classIds: readonly number[];
  readonly beds: readonly { id: number; uid: string; sex: 'L' | 'P' }[];
  readonly people: readonly { id: number; sex: 'L' | 'P' }[];
}

/** Five places, five seats in three classes, two beds for boys and three for girls, nine children. */
export function limitSchool(office: TestOffice): LimitSchool {
  const made = (channel: string, input: object) => office.must<Made>(channel, input).uid;
  const site = made('places.addSite', {
    from: 'blank',
    code: 'LM',
    name: 'SR Batas',
    capacity: 5,
    since: FROM,
  });
  const group = (name: string, grade: number, seats: number) =>
    made('places.addClass', { site, academicYear: '2025/2026', grade, name, seats, from: FROM });
  const classes = [group('I-A', 1, 2), group('I-B', 1, 1), group('VII-A', 7, 2)];
  const dormitory = made('places.addDormitory', { site, name: 'Asrama' });
  const room = { dormitory, levels: ['SD', 'SMP'], from: FROM };
  made('places.addRoom', { ...room, code: 'L', sex: 'L', beds: 2 });
  made('places.addRoom', { ...room, code: 'P', sex: 'P', beds: 3 });
  const people = Array.from({ length: 9 }, (_, index) => {
    const sex = index % 2 === 0 ? ('L' as const) : ('P' as const);
    return { id: addPerson(office, `Anak ${index}`, sex), sex };
  });
  return {
    site,
    siteId: office.db.sql<{ id: number }>('SELECT id FROM site')[0]?.id ?? 0,
    classes,
    classIds: classes.map(
      (uid) =>
        office.db.sql<{ id: number }>('SELECT id FROM class_group WHERE uid = ?', uid)[0]?.id ?? 0,
    ),
    beds: office.db.sql<LimitSchool['beds'][number]>(
      'SELECT b.id, b.uid, r.sex FROM bed AS b JOIN room AS r ON r.id = b.room_id ORDER BY b.id',
    ),
    people,
  };
}

const addPerson = (office: TestOffice, name: string, sex: 'L' | 'P'): number =>
  office.prepare((db) =>
    db.insert('person', {
      uid: office.environment.newUid(),
      office_id: 1,
      family_id: null,
      name,
      name_key: name.toLowerCase(),
      nik: null,
      nik_status: 'none_yet',
      sex,
      birth_date: null,
      import_batch_id: null,
    }),
  );
