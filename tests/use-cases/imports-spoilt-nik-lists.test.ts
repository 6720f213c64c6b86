import { afterEach, describe, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { newFacilityImport } from '#tests/support/facility-import.ts';
import { valueOf } from '#tests/support/import-office.ts';
import { newPupilImport } from '#tests/support/pupil-import.ts';
import type { TaskOffice } from '#tests/support/task-office.ts';

let office: TaskOffice;
afterEach(() => office.close());

const SPOILT = '6,40203E+15';
const RIGHT = '6402031203130004';
const OTHER = '6402034102140001';

const openTasks = () =>
  office.db.sql(`SELECT p.name, w.due_on FROM awaited_paper AS w
    JOIN person AS p ON p.id = w.person_id WHERE p.nik_status = 'unknown' ORDER BY p.name`);
const refused = (channel: string, input: unknown, code: string) => {
  const before = contentHash(office.raw);
  expect(office.call(channel, input)).toMatchObject({ ok: false, error: { code } });
  expect(contentHash(office.raw)).toBe(before);
};

describe('[C1] pupils already in whose NIK a spreadsheet spoilt', () => {
  const ROWS = [
    ['Nama', 'NIK', 'L/P', 'Rombel', 'Tgl Masuk', 'Nama Ibu'],
    ['Rudi', SPOILT, 'L', 'VII-A', '14/07/2025', 'Darmi'],
    ['Sari', '640203', 'P', 'VII-A', '14/07/2025', 'Lastri'],
  ];
  const dueNiks = () =>
    office
      .must<{ due: { kind: string; people?: number; pupil?: { name: string } }[] }>('home.season')
      .due.filter(({ kind }) => kind === 'pupil_nik');
  const shown = (name: string) => {
    const [row] = office.db.sql<{ uid: string }>(
      'SELECT e.uid FROM enrolment AS e JOIN person AS p ON p.id = e.person_id WHERE p.name = ?',
      name,
    );
    const enrolment = row?.uid ?? '';
    const { nikDueOn } = office.must<{ nikDueOn: string | null }>('enrolments.show', { enrolment });
    return { enrolment, nikDueOn };
  };

  async function imported() {
    const pupils = newPupilImport();
    ({ office } = pupils);
    const strict = await pupils.tried(ROWS);
    expect(strict).toMatchObject({ fresh: 0, faulty: 2 });
    const dry = await pupils.tried(ROWS, { nikLater: true });
    expect(dry).toMatchObject({ fresh: 2, faulty: 0 });
    const before = contentHash(office.raw);
    return { pupils, before, ...valueOf(await pupils.save(dry.job)) };
  }

  test('come in without it, each with the task; the same list changes nothing; undo', async () => {
    const { pupils, before, seq } = await imported();
    expect(openTasks()).toEqual([
      { name: 'Rudi', due_on: '2026-06-22' },
      { name: 'Sari', due_on: '2026-06-22' },
    ]);
    expect(shown('Rudi').nikDueOn).toBe('2026-06-22');
    expect(await pupils.tried(ROWS, { nikLater: true })).toMatchObject({ fresh: 0, same: 2 });
    office.must('journal.undoEntry', { seq });
    expect(contentHash(office.raw)).toBe(before);
    expect(office.incidents).toEqual([]);
  });

  test('stand on Beranda from their day until the NIK is typed', async () => {
    await imported();
    expect(dueNiks()).toEqual([]);
    office.raw.exec('UPDATE awaited_paper SET due_on = noted_on');
    expect(dueNiks()).toMatchObject([{ people: 2 }]);
    const { enrolment } = shown('Rudi');
    refused('enrolments.setNik', { enrolment, nik: '6402' }, 'enrolments.nik-wrong');
    refused('enrolments.setNik', { enrolment: 'x', nik: RIGHT }, 'enrolments.not-found');
    office.must('enrolments.setNik', { enrolment, nik: RIGHT });
    expect(dueNiks()).toMatchObject([{ people: 1, pupil: { name: 'Sari' } }]);
    expect(shown('Rudi').nikDueOn).toBeNull();
    const sari = shown('Sari').enrolment;
    refused('enrolments.setNik', { enrolment: sari, nik: RIGHT }, 'enrolments.nik-taken');
    const [last] = office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal');
    office.must('journal.undoEntry', { seq: last?.seq });
    expect(dueNiks()).toMatchObject([{ people: 2 }]);
  });

  test('get it from a later list, and the task is over', async () => {
    const { pupils } = await imported();
    const right = ROWS.map((row) => row.map((cell) => (cell === SPOILT ? RIGHT : cell)));
    const dry = await pupils.tried(right, { nikLater: true });
    expect(dry).toMatchObject({ fresh: 0, changed: 1, same: 1 });
    valueOf(await pupils.save(dry.job));
    expect(openTasks()).toMatchObject([{ name: 'Sari' }]);
  });
});

describe('[C1] people of a house whose NIK a spreadsheet spoilt', () => {
  const ROWS = [
    ['Nama', 'NIK', 'L/P', 'Tgl lahir', 'Tgl masuk', 'Tempat tidur', 'Nama wali'],
    ['Marten Lenjau', SPOILT, 'L', '02/03/1985', '01/03/2026', 'A1-1', 'Usat'],
    ['Gabriel Usat', '640203', 'L', '04/05/1990', '02/03/2026', 'A1-2', 'Ding'],
  ];

  test('come in without it, with the task in the list, on the page and among what is due', async () => {
    const house = newFacilityImport();
    ({ office } = house);
    const later = { nikLater: true };
    expect(valueOf(await house.tryOut('residents', ROWS))).toMatchObject({ fresh: 0, faulty: 2 });
    const dry = valueOf(await house.tryOut('residents', ROWS, 'a.csv', later));
    expect(dry).toMatchObject({ fresh: 2, faulty: 0 });
    const before = contentHash(office.raw);
    const { seq } = valueOf(await house.save(dry.job));
    expect(openTasks()).toHaveLength(2);
    const stays = office.db.sql<{ uid: string; name: string }>(
      'SELECT s.uid, p.name FROM stay AS s JOIN person AS p ON p.id = s.person_id ORDER BY p.name',
    );
    const [gabriel, marten] = stays.map(({ uid }) => uid);
    const tasks = (stay: string | undefined) =>
      office
        .must<{ tasks: { kind: string; due: string }[] }>('stays.show', { stay })
        .tasks.filter(({ kind }) => kind === 'nik');
    expect(tasks(marten)).toMatchObject([{ kind: 'nik' }]);
    const due = () =>
      office
        .must<{ rows: { task: string | null; name: string }[] }>('stays.due')
        .rows.filter(({ task }) => task === 'nik');
    expect(due()).toHaveLength(2);
    refused('stays.setNik', { stay: marten, nik: '123' }, 'stays.nik-wrong');
    office.must('stays.setNik', { stay: marten, nik: OTHER });
    refused('stays.setNik', { stay: gabriel, nik: OTHER }, 'stays.nik-known');
    expect(tasks(marten)).toEqual([]);
    expect(due()).toMatchObject([{ name: 'Gabriel Usat' }]);
    const [last] = office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal');
    office.must('journal.undoEntry', { seq: last?.seq });
    office.must('journal.undoEntry', { seq });
    expect(contentHash(office.raw)).toBe(before);
  });

  test('who still waits for a place comes in with a NIK or without, not with a spoilt one', async () => {
    const house = newFacilityImport();
    ({ office } = house);
    const waiting = ROWS.map((row) => row.slice(0, 4));
    const dry = await house.tryOut('waitlist', waiting, 'a.csv', { nikLater: true });
    expect(valueOf(dry)).toMatchObject({ fresh: 0, faulty: 2 });
  });
});
