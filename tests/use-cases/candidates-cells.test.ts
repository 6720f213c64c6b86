import { afterEach, beforeEach, expect, test } from 'vitest';
import { candidateDesk, refusal } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { arrive } from '#tests/support/candidate-office.ts';
import { fingerprint } from '#tests/support/fingerprint.ts';
import type { TestOffice } from '#tests/support/office.ts';

let desk: ReturnType<typeof candidateDesk>;
let office: TestOffice;
beforeEach(() => {
  desk = candidateDesk();
  ({ office } = desk);
});
afterEach(() => desk.close());

const visit = { on: '2026-06-05', by: 'Rina Handayani', againOn: '2026-06-20' };
const call = (...cells: object[]) => office.call('candidates.setValues', { cells, visit });
const cell = (uid: string, field: string, old: string, value: string) => ({
  uid,
  field,
  old,
  value,
});
const faults = (reply: ReturnType<typeof call>) => {
  const error = refusal(reply);
  return error?.code === 'candidates.cells-refused' ? error.faults : error;
};
const stored = (uid: string) =>
  office.db.sql<object>(
    `SELECT p.name, p.birth_date, c.level, c.grade, c.stage, c.recommendation, g.value, g.reason, g.due_on
     FROM candidate AS c JOIN person AS p ON p.id = c.person_id
     LEFT JOIN gate_answer AS g ON g.candidate_id = c.id AND g.gate = 'home_visit'
     WHERE c.uid = ?`,
    uid,
  )[0];

test('stores cells of several rows as one act, finds the new name, and undoes all of it', () => {
  const { uid } = desk.added();
  const other = desk.added(candidateForm({ person: { name: 'Siti Aminah' }, family: { kk: '' } }));
  const before = fingerprint(office.raw);
  const reply = call(
    cell(uid, 'name', 'Muhammad Alfarizi', 'Muhammad Alfarisi Noor'),
    cell(uid, 'birthDate', '2013-03-04', ''),
    cell(uid, 'grade', '7', '10'),
    cell(uid, 'visit', '', 'very_urgent'),
    cell(other.uid, 'visit', '', 'deferred:documents_incomplete'),
  );
  expect(reply).toMatchObject({ ok: true, value: { cells: 5, people: 2 } });
  expect(stored(uid)).toMatchObject({
    name: 'Muhammad Alfarisi Noor',
    birth_date: null,
    level: 'SMA',
    grade: 10,
    stage: 'verifying',
    recommendation: 'very_urgent',
    value: 'passed',
  });
  expect(stored(other.uid)).toMatchObject({
    value: 'deferred',
    reason: 'documents_incomplete',
    due_on: '2026-06-20',
  });
  const found = office.must<{ name: string }[]>('candidates.find', { text: 'noor', limit: 5 });
  expect(found.map(({ name }) => name)).toEqual(['Muhammad Alfarisi Noor']);
  const [entry] = office.must<{ seq: number; mayUndo: boolean }[]>('journal.page', { limit: 1 });
  expect(entry?.mayUndo).toBe(true);
  office.must('journal.undoEntry', { seq: entry?.seq });
  expect(stored(uid)).toMatchObject({ name: 'Muhammad Alfarizi', grade: 7, level: 'SMP' });
  expect(fingerprint(office.raw)).toEqual(before);
});

test('one faulty cell keeps all from being stored, and each says what is wrong', () => {
  const { uid } = desk.added();
  const second = desk.added(candidateForm({ person: { name: 'Siti' }, family: { kk: '' } }));
  const before = stored(uid);
  const reply = call(
    cell(uid, 'name', 'Muhammad Alfarizi', ' .. '),
    cell(uid, 'sex', 'L', 'X'),
    cell(uid, 'birthDate', '2013-03-04', '2013-02-30'),
    cell(uid, 'grade', '7', '13'),
    cell(uid, 'visit', '', 'maybe'),
    cell(uid, 'birthPlace', 'Tenggarong', 'Samarinda'),
    cell(second.uid, 'visit', '', 'failed'),
    cell('nobody', 'name', '', 'Siapa'),
  );
  expect(faults(reply)).toMatchObject([
    { field: 'name', problem: 'name-empty' },
    { field: 'sex', problem: 'sex-empty' },
    { field: 'birthDate', problem: 'date' },
    { field: 'grade', problem: 'grade-unknown' },
    { field: 'visit', problem: 'visit-unknown' },
    { uid: second.uid, field: 'visit', problem: 'visit-reason' },
    { uid: 'nobody', problem: 'gone' },
  ]);
  expect(stored(uid)).toEqual(before);
});

test('a cell another one changed meanwhile is told, not written over; the same change is welcome', () => {
  const { uid } = desk.added();
  expect(call(cell(uid, 'birthPlace', 'Tenggarong', 'Samarinda')).ok).toBe(true);
  expect(faults(call(cell(uid, 'birthPlace', 'Tenggarong', 'Bontang')))).toEqual([
    { uid, field: 'birthPlace', problem: 'stale', now: 'Samarinda' },
  ]);
  expect(call(cell(uid, 'birthPlace', 'Tenggarong', 'Samarinda')).ok).toBe(true);
  expect(call(cell(uid, 'visit', '', 'failed:parent_refuses')).ok).toBe(true);
  expect(faults(call(cell(uid, 'visit', '', 'worthy')))).toMatchObject([
    { problem: 'stale', now: 'failed:parent_refuses' },
  ]);
});

test('refuses what the records forbid: a day to come, an ended candidacy, a seat held for a sex', () => {
  const { uid } = desk.added();
  expect(faults(call(cell(uid, 'birthDate', '2013-03-04', '2030-01-01')))).toMatchObject([
    { problem: 'future-date' },
  ]);
  const late = office.call('candidates.setValues', {
    cells: [cell(uid, 'visit', '', 'worthy')],
    visit: { ...visit, on: '2030-01-01' },
  });
  expect(refusal(late)?.code).toBe('candidates.future-date');
  office.must('candidates.close', {
    uid,
    reason: 'moved_away',
    closedOn: '2026-06-05',
    note: '',
  });
  expect(faults(call(cell(uid, 'visit', '', 'worthy')))).toMatchObject([{ problem: 'closed' }]);
});

test('who has a seat keeps sex and grade', () => {
  const { uid } = desk.added();
  arrive(office, desk.intake.siteId, uid);
  expect(faults(call(cell(uid, 'sex', 'L', 'P'), cell(uid, 'grade', '7', '8')))).toMatchObject([
    { problem: 'sex-fixed' },
    { problem: 'level-fixed' },
  ]);
});

test('a list that is edited keeps who it had, in its order, whatever becomes of them', () => {
  const people = ['Ani', 'Budi', 'Citra'].map((name) =>
    desk.added(candidateForm({ person: { name }, family: { kk: '' } })),
  );
  const choice = { filter: { missing: 'home_visit' }, text: '', sort: 'name', direction: 'desc' };
  const [{ uid: intake } = { uid: '' }] = office.must<{ uid: string }[]>('intakes.list');
  const order = () =>
    office.must<{ uids: string[] }>('candidates.order', { intake, ...choice }).uids;
  const held = order();
  expect(held).toEqual(people.map(({ uid }) => uid).toReversed());
  const [ani, budi, citra] = people.map(({ uid }) => uid);
  call(cell(budi ?? '', 'visit', '', 'failed:moved_away'), cell(ani ?? '', 'name', 'Ani', 'Zahra'));
  expect(order()).toEqual([ani, citra]);
  const rows = office.must<{ name: string; visitReason: string }[]>('candidates.rows', {
    uids: [...held, 'nobody'],
  });
  expect(rows).toMatchObject([
    { name: 'Citra', visitReason: '' },
    { name: 'Budi', visitReason: 'moved_away' },
    { name: 'Zahra' },
    // Somebody whose entry was taken back keeps the place empty.
    null as never,
  ]);
});

test('a gate is answered for those marked in the list only, as one act; nobody marked is refused', () => {
  const people = ['Ani', 'Budi', 'Citra'].map((name) =>
    desk.added(candidateForm({ person: { name }, family: { kk: '' } })),
  );
  const [ani, budi, citra] = people.map(({ uid }) => uid);
  const [{ uid: intake } = { uid: '' }] = office.must<{ uid: string }[]>('intakes.list');
  const answer = {
    gate: 'home_visit',
    value: 'passed',
    answeredOn: '2026-06-05',
    answeredBy: 'Rina Handayani',
    source: '',
    reason: '',
    dueOn: '',
    recommendation: 'worthy',
  };
  const give = (uids: string[]) =>
    office.call('candidates.answerGates', { intake, filter: {}, text: '', answer, uids });
  const before = fingerprint(office.raw);
  expect(give([ani ?? '', citra ?? ''])).toMatchObject({ value: { changed: 2, answered: 0 } });
  expect(people.map(({ uid }) => (stored(uid) as { value: string | null }).value)).toEqual([
    'passed',
    null,
    'passed',
  ]);
  // Who is answered for stays as it was.
  expect(give([citra ?? '', budi ?? ''])).toMatchObject({ value: { changed: 1, answered: 1 } });
  expect(refusal(give(['nobody']))?.code).toBe('candidates.nobody');
  for (let act = 0; act < 2; act += 1) {
    const own = office.must<{ seq: number } | null>('journal.lastOwn');
    office.must('journal.undoEntry', { seq: own?.seq ?? 0 });
  }
  expect(fingerprint(office.raw)).toEqual(before);
});
