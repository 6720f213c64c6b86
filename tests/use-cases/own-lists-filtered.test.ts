import { afterEach, beforeEach, expect, test } from 'vitest';
import { gatherList } from '#electron/data/use-cases/lists/gather-list.ts';
import { callFacts } from '#electron/data/call-facts.ts';
import type { ListDesign } from '#shared/contract/list-design.ts';
import { candidateDesk } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { arrive } from '#tests/support/candidate-office.ts';
import { addUser, OFFICER, type TestOffice } from '#tests/support/office.ts';

let desk: ReturnType<typeof candidateDesk>;
let office: TestOffice;
let size: string;
let made = 0;
beforeEach(() => {
  desk = candidateDesk();
  ({ office } = desk);
  const column = { name: 'Ukuran baju', kind: 'choice', care: 'private', choices: ['S', 'M'] };
  size = office.must<{ uid: string }>('columns.add', column).uid;
  const child = (name: string, typed: string): void => {
    const form = candidateForm({ person: { name, nik: '' }, family: { kk: '' } });
    form.person.nikStatus = 'none_yet';
    const own = typed === '' ? [] : [{ column: size, typed }];
    const given = { intake: desk.intake.uid, form, samePerson: 'different', own };
    const { uid } = office.must<{ uid: string }>('candidates.add', given);
    if (name === 'Ana') arrive(office, desk.intake.siteId, uid);
  };
  child('Ana', 'M');
  child('Budi', '');
  child('Cici', 'M');
  child('Dedi', 'S');
});
afterEach(() => desk.close());

function names(people: ListDesign['people'], token = OFFICER): string[] | string {
  const design: ListDesign = {
    people,
    columns: [{ kind: 'known', field: 'name' }],
    group: 'none',
    pages: false,
    sort: 'name',
    title: 'Seragam',
    signers: 'none',
    tall: false,
    size: 'A4',
    orientation: 'portrait',
  };
  made += 1;
  const name = `Daftar ${made}`;
  const { uid } = office.must<{ uid: string }>('lists.add', { name, design });
  const found = gatherList(callFacts(office.db, office.environment, token), { uid });
  return found.ok ? found.value.people.map((one) => one.name).toSorted() : found.error.code;
}

test('lists take people by what they say in a column of the office, beside the usual fields', () => {
  const of = 'candidates' as const;
  expect(names({ of, filter: { own: { [size]: 'M' } } })).toEqual(['Ana', 'Cici']);
  expect(names({ of, filter: { own: { [size]: null } } })).toEqual(['Budi']);
  expect(names({ of, filter: { stage: 'arrived', own: { [size]: 'M' } } })).toEqual(['Ana']);
});

test('so do those of pupils; nobody looks by a column that is not for them', () => {
  const pupils = { of: 'pupils' as const, level: null, class: null };
  expect(names(pupils)).toEqual(['Ana']);
  expect(names({ ...pupils, own: { [size]: 'M' } })).toEqual(['Ana']);
  expect(names({ ...pupils, own: { [size]: 'S' } })).toEqual([]);
  expect(names({ ...pupils, own: { [size]: null } })).toEqual([]);
  expect(names({ ...pupils, level: 'SD', own: { [size]: 'M' } })).toEqual([]);
  office.prepare((db) => {
    const given = { login: 'rina', name: 'Rina', token: 'r', roles: ['reader' as const] };
    addUser(db, office.environment, 1, given);
  });
  expect(names({ ...pupils, own: { [size]: 'M' } }, 'r')).toBe('columns.not-found');
});
