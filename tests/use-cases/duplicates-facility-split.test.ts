import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { refreshApplications } from '#electron/data/use-cases/applications/refresh-applications.ts';
import { MERGE_FIELDS } from '#shared/domain/duplicates/merge-fields.ts';
import { TODAY } from '../support/facility.ts';
import type { TestOffice } from '../support/office.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { workedOffice } from '../support/scenarios/worked-office.ts';

/** Everything the office knows but the decisions about pairs, which say what happened. */
function content(office: TestOffice): string {
  office.raw.exec('SAVEPOINT counted; DELETE FROM duplicate_pair');
  const hash = contentHash(office.raw);
  office.raw.exec('ROLLBACK TO counted; RELEASE counted');
  return hash;
}

/** What a house counts: who lives in, beds that are held, open requests, people that are entries. */
const counts = (office: TestOffice) =>
  office.db.sql<Record<'living' | 'beds' | 'calls' | 'requests' | 'people', number>>(
    `SELECT (SELECT count(*) FROM stay WHERE until_date IS NULL) AS living,
       (SELECT count(*) FROM bed_assignment WHERE until_date IS NULL) AS beds,
       (SELECT count(*) FROM bed_call WHERE ended_on IS NULL) AS calls,
       (SELECT count(*) FROM application WHERE closed_on IS NULL) AS requests,
       (SELECT count(*) FROM person WHERE merged_into IS NULL) AS people`,
  )[0];

/** Gives every person a file, a value of an own column, a paper waited for, a consent, some a guardian. */
function furnish(office: TestOffice): void {
  office.raw.exec(`
    INSERT INTO own_column (uid, office_id, name, kind, care, added_on)
      VALUES ('column', 1, 'Ukuran baju', 'text', 'plain', '2026-06-01');
    INSERT INTO own_value (uid, column_id, person_id, value)
      SELECT 'value ' || id, (SELECT max(id) FROM own_column), id, 'M' FROM person WHERE id % 3 > 0;
    INSERT INTO attachment (uid, office_id, subject, subject_id, kind, hash, bytes, media_type,
      file_name, added_at) SELECT 'file ' || id, 1, 'person', id, 'photo', '${'a'.repeat(64)}', 10,
      'image/jpeg', 'foto.jpg', '2026-06-01T00:00:00.000Z' FROM person;
    INSERT INTO awaited_paper (uid, person_id, kind, noted_on, due_on)
      SELECT 'paper ' || id, id, 'nik', '2026-06-01', '2026-07-01' FROM person WHERE id % 2 = 0;
    INSERT INTO consent (uid, person_id, giver, method, scope, given_on)
      SELECT 'consent ' || id, id, 'self', 'spoken', 'Foto', '2026-06-01' FROM person;
    INSERT INTO guardian (uid, person_id, name, name_key, relation)
      SELECT 'guardian ' || id, id, 'Wali ' || id, 'wali ' || id, 'relative' FROM person;
    UPDATE person SET nik = '64720102058400' || substr('00' || id, -2), nik_status = 'present'
      WHERE id % 2 = 1`);
  // A NIK found changes the place in the order: rows put in by hand get what the program would write.
  office.prepare((db) => {
    const ids = db.sql<{ id: number }>('SELECT id FROM application').map(({ id }) => id);
    refreshApplications(db, ids, { today: TODAY });
  });
}

test('merged and taken apart, everything stands as before; and so it does after an undo', () => {
  const offices = (['facility', 'waitlist', 'training'] as const).map((stage) => {
    const office = workedOffice(stage);
    furnish(office);
    const people = office.db.sql<{ uid: string }>('SELECT uid FROM person ORDER BY id');
    return { office, people: people.map(({ uid }) => uid), before: content(office) };
  });
  const side = fc.constantFrom('first' as const, 'second' as const);
  const take = fc.record(
    Object.fromEntries(
      MERGE_FIELDS.filter((field) => field !== 'sex').map((field) => [field, side]),
    ),
    { requiredKeys: [] },
  );
  let merged = 0;
  const tried = fc.record({
    at: fc.nat(),
    one: fc.nat(),
    other: fc.nat(),
    take,
    undo: fc.boolean(),
  });
  fc.assert(
    fc.property(tried, (given) => {
      const { office, people, before } = offices[given.at % offices.length] ?? offices[0] ?? none();
      const first = people[given.one % people.length];
      const second = people[given.other % people.length];
      if (first === second) return;
      office.raw.exec('BEGIN');
      try {
        const counted = counts(office);
        const reply = office.call('duplicates.merge', { first, second, take: given.take });
        if (reply.ok) {
          merged += 1;
          expectOneLess(office, counted);
          takeBack(office, given.undo ? null : { first, second });
        } else expect(reply.error.code).toMatch(/^(duplicates|training)\./);
        expect(content(office)).toBe(before);
      } finally {
        office.raw.exec('ROLLBACK');
      }
    }),
    { numRuns: propertyRuns(500) },
  );
  expect(merged).toBeGreaterThan(30);
  for (const { office } of offices) {
    expect(office.incidents).toEqual([]);
    office.close();
  }
});

const none = (): never => {
  throw new Error('No office');
};

/** One entry less, and one open request less where both had one; every place is held as before. */
function expectOneLess(office: TestOffice, before: ReturnType<typeof counts>): void {
  const ended = office.db.sql('SELECT 1 FROM application WHERE double_record = 1').length;
  expect(ended).toBeLessThanOrEqual(1);
  expect(counts(office)).toEqual({
    ...before,
    people: (before?.people ?? 0) - 1,
    requests: (before?.requests ?? 0) - ended,
  });
}

function takeBack(office: TestOffice, apart: object | null): void {
  if (apart) {
    const input = { ...apart, reason: 'namesake', note: '' };
    expect(office.must('duplicates.split', input)).toMatchObject({ left: 0 });
    return;
  }
  const [last] = office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal');
  office.must('journal.undoEntry', { seq: last?.seq });
}
