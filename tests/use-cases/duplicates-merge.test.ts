import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alikeKey, findKnownPeople } from '#db/queries/known-people.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { MERGE_FIELDS } from '#shared/domain/duplicates/merge-fields.ts';
import { type Child, formOf } from '../support/duplicate-form.ts';
import { duplicatesDesk, type DuplicatesDesk } from '../support/duplicates.ts';
import type { TestOffice } from '../support/office.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { workedOffice } from '../support/scenarios/worked-office.ts';

type Plan = OutputOf<Contract['duplicates']['plan']>;

const FIRST: Child = {
  name: 'M. Rizki',
  birthDate: '2013-03-04',
  mother: 'Siti Aminah',
  address: 'Jl. Pelita 3',
};
const SECOND: Child = {
  ...FIRST,
  name: 'Muhammad Rizky Ramadhan',
  nik: '6402050403130004',
  kk: '6402030101100001',
  address: '',
};

let desk: DuplicatesDesk;
beforeEach(() => {
  desk = duplicatesDesk();
});
afterEach(() => desk.close());

const one = (sql: string, ...values: readonly unknown[]) =>
  desk.office.db.sql<Record<string, unknown>>(sql, ...values)[0];
const person = (uid: string) =>
  one(
    `SELECT p.name, p.nik, f.kk_no, f.address, m.uid AS merged FROM person AS p
     LEFT JOIN family AS f ON f.id = p.family_id LEFT JOIN person AS m ON m.id = p.merged_into
     WHERE p.uid = ?`,
    uid,
  );
const code = (reply: ReturnType<DuplicatesDesk['merge']>) => (reply.ok ? 'ok' : reply.error.code);

function attach(personUid: string): void {
  desk.office.prepare((db) =>
    db.exec(
      `INSERT INTO attachment (uid, office_id, subject, subject_id, kind, hash, bytes, media_type,
         file_name, added_at) SELECT 'lampiran', 1, 'person', id, 'photo', ?, 10, 'image/jpeg',
         'foto.jpg', '2026-06-01T00:00:00.000Z' FROM person WHERE uid = ?`,
      'a'.repeat(64),
      personUid,
    ),
  );
}

/** All that the office knows but the decisions themselves. */
const content = () =>
  Object.fromEntries(
    [
      'person',
      'family',
      'guardian',
      'desil_fact',
      'candidate',
      'gate_answer',
      'attachment',
      'awaited_paper',
      'own_value',
    ].map((table) => [table, desk.office.db.sql(`SELECT * FROM ${table} ORDER BY id`)]),
  );

describe('one person', () => {
  test('the first code stays, the fuller values are proposed, and what is chosen stands', () => {
    const first = desk.add(FIRST);
    const second = desk.add(SECOND);
    const pair = { first: second.person, second: first.person };
    const plan = desk.office.must<Plan>('duplicates.plan', pair);
    expect(plan).toMatchObject({ keep: first.person, because: 'code', closes: [second.code] });
    expect(plan.fields.map(({ field, proposed }) => [field, proposed])).toEqual([
      ['name', 'second'],
      ['nik', 'second'],
      ['kk', 'second'],
      ['address', 'first'],
    ]);
    expect(JSON.stringify(plan)).not.toContain(SECOND.nik);
    attach(second.person);
    const take = Object.fromEntries(plan.fields.map(({ field, proposed }) => [field, proposed]));
    expect(desk.merge(plan.first, plan.second, take)).toEqual({
      ok: true,
      value: { name: 'M. Rizki', other: SECOND.name, code: first.code },
    });
    expect(person(first.person)).toEqual({
      name: SECOND.name,
      nik: SECOND.nik,
      kk_no: SECOND.kk,
      address: expect.stringContaining('Jl. Pelita 3') as unknown,
      merged: null,
    });
    expect(person(second.person)).toMatchObject({ nik: null, merged: first.person });
    expect(one('SELECT closed_reason, stage FROM candidate WHERE uid = ?', second.uid)).toEqual({
      closed_reason: 'double_record',
      stage: 'closed',
    });
    expect(
      one('SELECT p.uid FROM attachment AS a JOIN person AS p ON p.id = a.subject_id'),
    ).toEqual({
      uid: first.person,
    });
    expect(desk.names('merged')).toHaveLength(1);
    expect(desk.office.must('candidates.show', { uid: second.uid })).toMatchObject({
      closed: { keptAs: { uid: first.uid, name: SECOND.name, code: first.code } },
    });
    const page = desk.office.must<{ summary: Record<string, unknown> }[]>('journal.page', {
      limit: 1,
    });
    expect(page[0]?.summary).toMatchObject({ name: 'M. Rizki', other: SECOND.name });
  });

  test('entered again under either name or NIK, the kept person is found', () => {
    const first = desk.add({ ...FIRST, nik: '6402050403130011' });
    const second = desk.add(SECOND);
    expect(code(desk.merge(first.person, second.person, { name: 'second', nik: 'second' }))).toBe(
      'ok',
    );
    const enter = (child: Child) =>
      desk.office.call('candidates.add', {
        intake: desk.intake.uid,
        form: formOf(child),
        samePerson: null,
      });
    for (const nik of ['6402050403130011', '6402050403130004'])
      expect(enter({ ...SECOND, nik })).toMatchObject({
        error: { code: 'candidates.already-in-intake', uid: first.uid },
      });
    expect(enter({ ...FIRST, name: 'M. Rizki' })).toMatchObject({
      error: { code: 'candidates.likely-same', people: [{ uid: first.person }] },
    });
  });

  test('a row of a file that says what the merged entry said is the kept person', () => {
    const first = desk.add({ ...FIRST, nik: '6402050403130011' });
    const second = desk.add(SECOND);
    expect(code(desk.merge(first.person, second.person))).toBe('ok');
    const [kept] = desk.office.db.sql<{ id: number }>(
      'SELECT id FROM person WHERE uid = ?',
      first.person,
    );
    const { name } = SECOND;
    const birthDate = '2013-03-04';
    const found = findKnownPeople(desk.office.db, {
      niks: ['6402050403130004'],
      nisns: [],
      codes: [second.code],
      names: [{ name, birthDate }],
      kks: [],
      fileHash: '',
    });
    const ref = String(kept?.id);
    expect(found.byNik.get('6402050403130004')?.ref).toBe(ref);
    expect(found.byCode.get(second.code)?.ref).toBe(ref);
    expect(found.alike.get(alikeKey(name, birthDate))?.map((one) => one.ref)).toEqual([ref]);
  });

  test('[C4] row 12: a merged pair, and those said to differ from either, are not asked about again', async () => {
    const first = desk.add(FIRST);
    const second = desk.add({ ...FIRST, name: 'Muhammad Rizky' });
    const third = desk.add({ ...FIRST, name: 'Moh. Rizky' });
    await desk.scan();
    expect(desk.names()).toHaveLength(3);
    desk.keepApart(second.person, third.person, 'namesake');
    expect(code(desk.merge(first.person, second.person))).toBe('ok');
    desk.add({ name: 'Dewi Lestari', sex: 'P', birthDate: '2012-02-02' });
    await desk.scan();
    expect(desk.names()).toEqual([]);
    expect(desk.summary().counts).toEqual({ open: 0, different: 1, merged: 1 });
  });

  test('says what stands in the way', () => {
    const first = desk.add(FIRST);
    const second = desk.add(SECOND);
    const third = desk.add({ ...FIRST, name: 'Moh. Rizky' });
    desk.office.must('candidates.close', {
      uid: first.uid,
      reason: 'moved_away',
      closedOn: '2026-06-01',
      note: '',
    });
    expect(code(desk.merge(first.person, second.person))).toBe('duplicates.kept-closed');
    desk.office.must('candidates.reopen', { uid: first.uid });
    expect(code(desk.merge(first.person, second.person))).toBe('ok');
    expect(code(desk.merge(first.person, second.person))).toBe('duplicates.decided');
    expect(code(desk.merge(second.person, third.person))).toBe('duplicates.merged-elsewhere');
    expect(code(desk.split(first.person, third.person))).toBe('duplicates.not-merged');
    expect(code(desk.split(first.person, second.person, 'other'))).toBe('duplicates.note-needed');
    desk.office.prepare((db) =>
      db.exec("DELETE FROM journal_change WHERE table_name = 'duplicate_pair'"),
    );
    expect(code(desk.split(first.person, second.person))).toBe('duplicates.history-gone');
  });
});

describe('what was decided before', () => {
  const peopleOf = (office: TestOffice, sql: string) =>
    office.db.sql<{ uid: string }>(sql).map(({ uid }) => uid);
  const merge = (office: TestOffice, first = '', second = '', take = {}) =>
    office.call('duplicates.merge', { first, second, take });

  test('a pupil stays and keeps the sex of the bed; a signed name is settled first', () => {
    const office = workedOffice('decided');
    const [pupil] = peopleOf(
      office,
      'SELECT p.uid FROM person AS p JOIN enrolment AS e ON e.person_id = p.id',
    );
    const [signed] = peopleOf(
      office,
      `SELECT p.uid FROM person AS p JOIN candidate AS c ON c.person_id = p.id
       JOIN decree_name AS n ON n.candidate_id = c.id
       WHERE n.mark <> 'struck' AND p.id NOT IN (SELECT person_id FROM enrolment)`,
    );
    const free = peopleOf(
      office,
      `SELECT p.uid FROM person AS p JOIN candidate AS c ON c.person_id = p.id
       WHERE c.id NOT IN (SELECT candidate_id FROM decree_name)
         AND p.sex <> (SELECT sex FROM enrolment LIMIT 1)`,
    )[0];
    expect(code(merge(office, pupil, signed))).toBe('duplicates.in-decree');
    const plan = office.must<Plan>('duplicates.plan', { first: free, second: pupil });
    expect(plan).toMatchObject({ keep: pupil, because: 'pupil' });
    const side = plan.first === free ? 'first' : 'second';
    expect(code(merge(office, plan.first, plan.second, { sex: side }))).toBe(
      'duplicates.sex-fixed',
    );
    expect(code(merge(office, free, pupil))).toBe('ok');
    expect(office.incidents).toEqual([]);
    office.close();
  });
});

describe('taken apart again', () => {
  test('what somebody changed since the merge stays, the rest goes back', async () => {
    const first = desk.add(FIRST);
    const second = desk.add(SECOND);
    desk.merge(first.person, second.person, { name: 'second', nik: 'second', kk: 'second' });
    desk.office.must('candidates.edit', {
      uid: first.uid,
      form: formOf({ ...SECOND, name: 'Muhammad Rizky R.' }),
    });
    // The name, and the address that the form left empty.
    expect(desk.split(first.person, second.person)).toMatchObject({ ok: true, value: { left: 2 } });
    expect(person(first.person)).toMatchObject({
      name: 'Muhammad Rizky R.',
      nik: null,
      merged: null,
    });
    expect(person(second.person)).toMatchObject({
      nik: SECOND.nik,
      kk_no: SECOND.kk,
      merged: null,
    });
    expect(one('SELECT closed_on FROM candidate WHERE uid = ?', second.uid)).toEqual({
      closed_on: null,
    });
    await desk.scan();
    expect(desk.summary().counts).toEqual({ open: 0, different: 1, merged: 0 });
  });

  test('merged and taken apart, everything stands as before', () => {
    const side = fc.constantFrom('first' as const, 'second' as const);
    const take = fc.record(Object.fromEntries(MERGE_FIELDS.map((field) => [field, side])), {
      requiredKeys: [],
    });
    const child = fc.record({
      nik: fc.boolean(),
      kk: fc.constantFrom('', '6402030101100001', '6402030101100002'),
      mother: fc.constantFrom('', 'Siti Aminah', 'Rusdiana'),
      address: fc.constantFrom('', 'Jl. Pelita 3', 'Gg. Mawar 12'),
    });
    let count = 0;
    fc.assert(
      fc.property(child, child, take, fc.boolean(), (a, b, taken, turned) => {
        desk.office.raw.exec('BEGIN');
        const [one, two] = [a, b].map(({ nik, ...rest }) => {
          count += 1;
          return desk.add({
            ...rest,
            name: `Anak ${count}`,
            birthDate: '2013-03-04',
            ...(nik ? { nik: `640205040313${String(count).padStart(4, '0')}` } : {}),
          });
        });
        if (!one || !two) throw new Error('two children');
        if (count % 3 === 0) attach(two.person);
        const before = content();
        const pair = turned
          ? ([two.person, one.person] as const)
          : ([one.person, two.person] as const);
        expect(desk.merge(...pair, taken)).toMatchObject({ ok: true });
        expect(desk.split(...pair)).toMatchObject({ ok: true, value: { left: 0 } });
        expect(content()).toEqual(before);
        // Each pair in an office of its own: the next one begins without this one.
        desk.office.raw.exec('ROLLBACK');
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});
