import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import type { CandidateForm } from '#shared/validation/candidate-form.ts';
import { type Child, formOf } from '../support/duplicate-form.ts';
import { duplicatesDesk, type DuplicatesDesk } from '../support/duplicates.ts';

const FIRST: Child = { name: 'M. Rizki', birthDate: '2013-03-04', mother: 'Siti Aminah' };
const SECOND: Child = { ...FIRST, name: 'Muhammad Rizky Ramadhan' };
const [OWN_NISN, OTHER_NISN] = ['0012345678', '0098765432'];
const [OWN_NIK, OTHER_NIK] = ['6402050403130011', '6402050403130004'];

let desk: DuplicatesDesk;
beforeEach(() => {
  desk = duplicatesDesk();
});
afterEach(() => desk.close());

type Added = ReturnType<DuplicatesDesk['add']>;
type Vulnerabilities = CandidateForm['candidacy']['vulnerabilities'];

const withNisn = (child: Child, nisn: string, vulnerabilities: Vulnerabilities = []) => {
  const form = formOf(child);
  return {
    ...form,
    person: { ...form.person, nisn },
    candidacy: { ...form.candidacy, vulnerabilities },
  };
};
const edit = (uid: string, form: CandidateForm) =>
  desk.office.call('candidates.edit', { uid, form });
const saved = { ok: true };
const numbers = (person: string) =>
  desk.office.db.sql<{ nik: string | null; nisn: string | null }>(
    'SELECT nik, nisn FROM person WHERE uid = ?',
    person,
  )[0];
const hash = () => contentHash(desk.office.raw);
const undoLast = () => {
  const [last] = desk.office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal');
  desk.office.must('journal.undoEntry', { seq: last?.seq });
};

/** Two entries of one child, brought together; each had a NIK and a NISN of its own. */
function merged(): { first: Added; second: Added } {
  const first = desk.add({ ...FIRST, nik: OWN_NIK });
  const second = desk.add({ ...SECOND, nik: OTHER_NIK });
  expect(edit(first.uid, withNisn({ ...FIRST, nik: OWN_NIK }, OWN_NISN))).toMatchObject(saved);
  expect(edit(second.uid, withNisn({ ...SECOND, nik: OTHER_NIK }, OTHER_NISN))).toMatchObject(
    saved,
  );
  expect(desk.merge(first.person, second.person)).toMatchObject(saved);
  return { first, second };
}

describe('a number under which the same child stood before', () => {
  test('does not block the entry that stays, and an undo gives it back', () => {
    const { first, second } = merged();
    const before = hash();
    const right = withNisn({ ...FIRST, nik: OTHER_NIK }, OTHER_NISN);
    expect(edit(first.uid, right)).toMatchObject(saved);
    expect(numbers(first.person)).toEqual({ nik: OTHER_NIK, nisn: OTHER_NISN });
    expect(numbers(second.person)).toEqual({ nik: null, nisn: null });
    undoLast();
    expect(hash()).toBe(before);
  });

  test('stays taken for everybody else, who is told by the name of the entry that stays', () => {
    merged();
    const third = desk.add({ name: 'Dewi Lestari', sex: 'P', birthDate: '2014-01-05' });
    const form = withNisn({ name: 'Dewi Lestari', sex: 'P', birthDate: '2014-01-05' }, OTHER_NISN);
    expect(edit(third.uid, form)).toMatchObject({
      error: { code: 'candidates.nisn-taken', name: FIRST.name },
    });
    const nik = formOf({ name: 'Dewi Lestari', sex: 'P', nik: OTHER_NIK });
    expect(edit(third.uid, nik)).toMatchObject({ error: { code: 'candidates.nik-taken' } });
  });

  test('is not taken from the kept entry by the one that was merged into it', () => {
    const { second } = merged();
    expect(edit(second.uid, withNisn({ ...SECOND, nik: OTHER_NIK }, OWN_NISN))).toMatchObject({
      error: { code: 'candidates.nisn-taken', name: FIRST.name },
    });
  });
});

describe('what makes a child vulnerable', () => {
  const listOf = (uid: string): unknown =>
    JSON.parse(
      desk.office.db.sql<{ list: string }>(
        'SELECT vulnerabilities AS list FROM candidate WHERE uid = ?',
        uid,
      )[0]?.list ?? 'null',
    );

  test('goes along with a merge, each once, and goes back when they are taken apart', () => {
    const first = desk.add(FIRST);
    const second = desk.add(SECOND);
    edit(first.uid, withNisn(FIRST, '', ['orphan']));
    edit(second.uid, withNisn(SECOND, '', ['street_child', 'orphan']));
    expect(desk.merge(first.person, second.person)).toMatchObject(saved);
    expect(listOf(first.uid)).toEqual(['orphan', 'street_child']);
    expect(listOf(second.uid)).toEqual(['orphan', 'street_child']);
    expect(desk.split(first.person, second.person)).toMatchObject({ value: { left: 0 } });
    expect(listOf(first.uid)).toEqual(['orphan']);
  });

  test('changed since the merge, it stays as somebody said', () => {
    const first = desk.add(FIRST);
    const second = desk.add(SECOND);
    edit(second.uid, withNisn(SECOND, '', ['street_child']));
    desk.merge(first.person, second.person);
    edit(first.uid, withNisn(FIRST, '', ['neglected']));
    expect(desk.split(first.person, second.person)).toMatchObject({ value: { left: 1 } });
    expect(listOf(first.uid)).toEqual(['neglected']);
  });
});
