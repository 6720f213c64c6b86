import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { maskId } from '#shared/domain/people/id-number.ts';
import { formOf } from '../support/duplicate-form.ts';
import { duplicatesDesk, type DuplicatesDesk } from '../support/duplicates.ts';

const CHILD = {
  name: 'Muhammad Rizky Ramadhan',
  birthDate: '2013-03-04',
  kk: '6402030101100001',
  mother: 'Siti Aminah',
} as const;

let desk: DuplicatesDesk;
beforeEach(() => {
  desk = duplicatesDesk();
});
afterEach(() => desk.close());

describe('the search for entries that may be one person', () => {
  test('[C4] row 11: a child entered twice is found, shown side by side and explained', async () => {
    const first = desk.add({ ...CHILD, nik: '6402050403130004', address: 'Jl. Pelita 3' });
    const second = desk.add({ ...CHILD, name: 'M. Riski Ramadhan', mother: 'St. Aminah', kk: '' });
    desk.add({ name: 'Dewi Lestari', sex: 'P', birthDate: '2014-01-05', mother: 'Rusdiana' });
    expect(desk.summary()).toEqual({ counts: { open: 0, different: 0, merged: 0 }, search: null });
    expect(await desk.scan()).toEqual({ ok: true, value: { people: 3, pairs: 1 } });
    expect(desk.names()).toEqual(['Muhammad Rizky Ramadhan / M. Riski Ramadhan']);
    const { rows, likeness, decision } = desk.show(second.person, first.person);
    expect(likeness).toEqual({
      reasons: ['name_equal', 'birth_equal', 'mother_alike'],
      names: 100,
    });
    expect(decision).toBeNull();
    const row = (field: string) => rows.find((one) => one.field === field);
    expect(row('name')).toMatchObject({ first: CHILD.name, match: 'alike' });
    expect(row('birth_date')).toMatchObject({ match: 'same' });
    expect(row('nik')).toEqual({
      field: 'nik',
      first: maskId('6402050403130004'),
      second: '',
      match: 'blank',
    });
    expect(row('mother')?.match).toBe('alike');
    expect(JSON.stringify(rows)).not.toContain('6402050403130004');
  });

  test('NIK and KK in full are asked for, and the history says so', () => {
    const first = desk.add({ ...CHILD, nik: '6402050403130004' });
    const second = desk.add({ ...CHILD, name: 'Rizky Ramadhan' });
    const pair = { first: second.person, second: first.person };
    expect(desk.office.must('duplicates.fullIds', pair)).toEqual({
      first: { nik: '6402050403130004', kk: CHILD.kk },
      second: { nik: null, kk: CHILD.kk },
    });
    expect(desk.office.db.sql('SELECT command FROM journal ORDER BY seq DESC LIMIT 1')).toEqual([
      { command: 'read:duplicates.fullIds' },
    ]);
  });

  test('[C4] row 11: blanks match nobody', async () => {
    for (const name of ['Dewi Lestari', 'Dewi Lestari', 'Andi', 'Budi']) desk.add({ name });
    expect(await desk.scan()).toMatchObject({ value: { people: 4, pairs: 0 } });
  });

  test('[C4] row 13: twins and siblings of one card, mother and telephone are not asked about', async () => {
    const family = { kk: CHILD.kk, mother: CHILD.mother, phone: '081255501234' };
    desk.add({
      ...family,
      name: 'Hasan Saputra',
      birthDate: CHILD.birthDate,
      nik: '6402050403130004',
    });
    desk.add({
      ...family,
      name: 'Husin Saputra',
      birthDate: CHILD.birthDate,
      nik: '6402050403130005',
    });
    desk.add({ ...family, name: 'H. Saputra', birthDate: '2015-06-09' });
    expect(await desk.scan()).toMatchObject({ value: { people: 3, pairs: 0 } });
  });

  test('is stopped without a trace, and a new one replaces the list', async () => {
    desk.add(CHILD);
    desk.add({ ...CHILD, name: 'M. Rizki Ramadhan' });
    expect(await desk.scan({ stop: () => true })).toEqual({
      ok: false,
      error: { code: 'job.cancelled', job: 'job' },
    });
    await desk.scan();
    await desk.scan();
    expect(desk.names()).toHaveLength(1);
    const late = desk.add({ ...CHILD, name: 'Muhamad Rizky Ramadan', kk: '' });
    expect(desk.summary().search).toMatchObject({ people: 2, since: 1 });
    await desk.scan();
    expect(desk.names()).toHaveLength(3);
    expect(desk.show(late.person, desk.list()[0]?.first.person ?? '').rows.length).toBeGreaterThan(
      3,
    );
  });
});

describe('two people', () => {
  test('[C4] row 12: a decided pair stays decided after new entries and new searches', async () => {
    const first = desk.add(CHILD);
    const second = desk.add({ ...CHILD, name: 'M. Rizki Ramadhan', kk: '' });
    await desk.scan();
    expect(desk.keepApart(second.person, first.person)).toMatchObject({ ok: true });
    expect(desk.names()).toEqual([]);
    for (let round = 0; round < 3; round += 1) {
      const other = desk.add({ name: `Anak Baru ${round}`, birthDate: '2012-02-02' });
      desk.office.must('candidates.edit', {
        uid: other.uid,
        form: formOf({ name: `Anak ${round}` }),
      });
      await desk.scan();
      expect(desk.names()).toEqual([]);
    }
    // Also after both records were typed anew.
    desk.office.must('candidates.edit', {
      uid: second.uid,
      form: formOf({ ...CHILD, mother: 'Siti Aminah' }),
    });
    await desk.scan();
    expect(desk.names()).toEqual([]);
    expect(desk.list('different')).toMatchObject([
      { decision: { state: 'different', reason: 'twins', by: 'Siti Norhayati', kept: null } },
    ]);
    expect(desk.summary().counts).toEqual({ open: 0, different: 1, merged: 0 });
  });

  test('answers the check for doubles of those about whom nothing waits any more', async () => {
    const first = desk.add(CHILD);
    const second = desk.add({ ...CHILD, name: 'M. Rizki Ramadhan', kk: '' });
    const third = desk.add({ ...CHILD, name: 'Moh. Rizky Ramadhan', kk: '' });
    desk.office.prepare((db) => db.exec("DELETE FROM gate_answer WHERE gate = 'duplicate_check'"));
    await desk.scan();
    expect(desk.names()).toHaveLength(3);
    const checked = () =>
      desk.office.db
        .sql<{ code: string }>(
          `SELECT c.code FROM gate_answer AS g JOIN candidate AS c ON c.id = g.candidate_id
           WHERE g.gate = 'duplicate_check' AND g.source = 'compared' ORDER BY c.code`,
        )
        .map(({ code }) => code);
    desk.keepApart(first.person, second.person, 'siblings');
    expect(checked()).toEqual([]);
    desk.keepApart(first.person, third.person, 'other', 'Sudah ditanyakan ke ibunya');
    expect(checked()).toEqual([first.code]);
    desk.keepApart(second.person, third.person, 'namesake');
    expect(checked()).toEqual([first.code, second.code, third.code]);
  });

  test('says what stands in the way', () => {
    const first = desk.add(CHILD);
    const second = desk.add({ ...CHILD, name: 'M. Rizki Ramadhan' });
    const error = (reply: ReturnType<typeof desk.keepApart>) => (reply.ok ? null : reply.error);
    expect(error(desk.keepApart(first.person, 'nobody'))).toEqual({
      code: 'duplicates.not-found',
      person: 'nobody',
    });
    expect(error(desk.keepApart('nobody', first.person))?.code).toBe('duplicates.not-found');
    expect(error(desk.keepApart(first.person, first.person))).toEqual({
      code: 'duplicates.one-person',
      name: CHILD.name,
    });
    expect(error(desk.keepApart(first.person, second.person, 'other'))?.code).toBe(
      'duplicates.note-needed',
    );
    desk.keepApart(first.person, second.person);
    expect(error(desk.keepApart(second.person, first.person))).toMatchObject({
      code: 'duplicates.decided',
      state: 'different',
    });
    expect(desk.office.call('duplicates.show', { first: first.person, second: 'x' })).toMatchObject(
      {
        error: { code: 'duplicates.not-found' },
      },
    );
  });
});

test('a facility looks for doubles among its people too', async () => {
  desk.office.prepare((db) => {
    db.exec("UPDATE office SET kind = 'facility'");
    for (const name of ['Sumiati Rahayu', 'Sumiati Rahaju']) {
      db.insert('person', {
        uid: `person ${name}`,
        office_id: 1,
        family_id: null,
        name,
        name_key: name.toLowerCase(),
        nik: null,
        nik_status: 'unknown',
        sex: 'P',
        birth_date: '1960-04-12',
        import_batch_id: null,
      });
    }
  });
  expect(await desk.scan()).toMatchObject({ value: { people: 2, pairs: 1 } });
  expect(desk.keepApart('person Sumiati Rahayu', 'person Sumiati Rahaju', 'namesake').ok).toBe(
    true,
  );
});
