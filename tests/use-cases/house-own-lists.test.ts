import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import { papersTasks } from '#electron/data/tasks/papers.ts';
import type { ListDesign } from '#shared/contract/list-design.ts';
import type { Section } from '#shared/documents/document.ts';
import { addRequest } from '#tests/support/applications.ts';
import { fingerprint } from '#tests/support/fingerprint.ts';
import { type Facility, newFacility, TODAY } from '#tests/support/facility.ts';
import { valueOf } from '#tests/support/import-office.ts';
import { addUser } from '#tests/support/office.ts';
import { admitted } from '#tests/support/stay-desk.ts';
import { newTaskOffice, type TaskOffice } from '#tests/support/task-office.ts';

/** A reader without the tick for health. */
const READER = 'reader-closed';
let house: Facility;
let office: TaskOffice;
let shirt: string;
let faith: string;
let allergy: string;

beforeAll(() => {
  office = newTaskOffice({ today: TODAY });
  house = newFacility({ office });
  office.prepare((db) => {
    const user = { login: READER, name: READER, token: READER, roles: ['reader'] } as const;
    db.update('user_account', addUser(db, office.environment, 1, user), { sees_health: 0 });
  });
  const add = (name: string, care: string): string =>
    office.must<{ uid: string }>('columns.add', { name, care, kind: 'text', choices: [] }).uid;
  shirt = add('Ukuran baju', 'plain');
  faith = add('Kelompok doa', 'private');
  allergy = add('Alergi', 'health');
  const say = (person: string, size: string, food: string): void => {
    const values = [
      { column: shirt, typed: size },
      { column: faith, typed: 'Rabu malam' },
      { column: allergy, typed: food },
    ];
    office.must('columns.setValues', { person, values });
  };
  const personOf = (stay: string): string =>
    office.must<{ resident: { person: string } }>('stays.show', { stay }).resident.person;
  say(personOf(admitted(house, { name: 'Suriansyah' }, 'A1-2')), 'M', 'udang');
  say(personOf(admitted(house, { name: 'Arifin' }, 'A2-1')), 'XL', '');
  say(personOf(admitted(house, { name: 'Rusmini', sex: 'P' }, 'B1-1')), 'M', '');
  for (const name of ['Thomas Jangin', 'Yakobus Ngau']) {
    const application = addRequest(office, { name, nik: `64720104039000${name.length}` });
    const shown = office.must<{ person: { uid: string } }>('applications.show', { application });
    say(shown.person.uid, 'L', '');
    if (name === 'Thomas Jangin') continue;
    office.must('applications.withdraw', { application, reason: 'moved', on: TODAY, note: '' });
  }
});
afterAll(() => {
  office.close();
  if (office.incidents.length > 0) throw new Error('Incidents', { cause: office.incidents });
});

const RESIDENTS = { of: 'residents', ward: null, sex: null } as const;
const REQUESTS = { of: 'requests', state: null, sex: null } as const;
type Column = ListDesign['columns'][number];
const known = (field: Extract<Column, { kind: 'known' }>['field']): Column => ({
  kind: 'known',
  field,
});
const own = (uid: string): Column => ({ kind: 'own', uid });
const SIGNED = { kind: 'empty', heading: 'Tanda tangan', width: 'wide' } as const;

const design = (more: Partial<ListDesign> = {}): ListDesign => ({
  people: RESIDENTS,
  columns: [known('name'), known('bed'), known('entered'), own(shirt), SIGNED],
  group: 'none',
  pages: false,
  sort: 'name',
  title: 'Pembagian Baju',
  signers: 'both',
  tall: true,
  size: 'F4',
  orientation: 'landscape',
  ...more,
});
let made = 0;
const kept = (more: Partial<ListDesign> = {}): string => {
  made += 1;
  return office.must<{ uid: string }>('lists.add', { name: `Daftar ${made}`, design: design(more) })
    .uid;
};

async function printed(list: string, token?: string) {
  const models: { sections: Section[] }[] = [];
  const context = {
    ...office.context(token === undefined ? {} : { token }),
    offerPrint: (_job: string, model: unknown) => void models.push(model as never),
  };
  const { job } = valueOf(await papersTasks.prepare(context, { document: 'own-list', list }));
  await papersTasks.record(context, { job, how: 'printed', pages: 1 });
  return (models[0]?.sections ?? []).map(({ table, notes }) => ({
    head: table.head.left,
    notes,
    rows: table.rows.flatMap((row) =>
      row.kind === 'record'
        ? [
            table.columns.map(({ key }) => {
              const cell = row.cells[key];
              return cell?.kind === 'text' ? cell.text : '';
            }),
          ]
        : [],
    ),
  }));
}
const namesOn = async (more: Partial<ListDesign>, token?: string): Promise<string[]> =>
  (await printed(kept({ columns: [known('name')], ...more }), token)).flatMap(({ rows }) =>
    rows.map((row) => row[1] ?? ''),
  );
const lastAudits = () => {
  const [entry] = office.must<{ summary: { audits?: string } }[]>('journal.page', { limit: 1 });
  return entry?.summary.audits;
};

test('who lives in the house is listed by ward, with beds and columns of the office; the sheet is as the paper', async () => {
  const uid = kept({ group: 'ward' });
  const paper = await printed(uid);
  expect(paper.map(({ head, rows }) => [head, rows])).toEqual([
    [
      'Bangsal: Bangsal A',
      [
        ['1', 'Arifin', 'A2-1', '08 Jun 2026', 'XL', ''],
        ['2', 'Suriansyah', 'A1-2', '08 Jun 2026', 'M', ''],
      ],
    ],
    ['Bangsal: Bangsal B', [['1', 'Rusmini', 'B1-1', '08 Jun 2026', 'M', '']]],
  ]);
  const file = join(office.folder, 'baju.xlsx');
  const sheet = { list: { what: 'own-list', list: uid }, file, format: 'xlsx' } as const;
  const request = { ...sheet, purpose: 'Pesan baju', fullIds: false };
  expect(valueOf(await exportsTasks.writeList(office.context(), request)).rows).toBe(3);
  const [head, ...rows] = (await readXlsx(readFileSync(file))).sheets[0]?.rows ?? [];
  expect(head?.slice(0, 4)).toEqual(['Kelompok', 'No.', 'Nama', 'Tempat tidur']);
  expect(rows.map((row) => [row[0], row[2], row[3], row[5]])).toEqual([
    ['Bangsal A', 'Arifin', 'A2-1', 'XL'],
    ['Bangsal A', 'Suriansyah', 'A1-2', 'M'],
    ['Bangsal B', 'Rusmini', 'B1-1', 'M'],
  ]);
});

test('people are chosen by ward, by sex and by what they say; a ward that is gone has nobody', async () => {
  const ward = office.db.sql<{ uid: string }>(
    `SELECT uid FROM dormitory WHERE name = 'Bangsal A'`,
  )[0]?.uid;
  const of = (more: object) => namesOn({ people: { ...RESIDENTS, ...more } });
  expect(await of({})).toEqual(['Arifin', 'Rusmini', 'Suriansyah']);
  expect(await of({ ward })).toEqual(['Arifin', 'Suriansyah']);
  expect(await of({ ward: 'x' })).toEqual([]);
  expect(await of({ sex: 'P' })).toEqual(['Rusmini']);
  expect(await of({ own: { [shirt]: 'M' } })).toEqual(['Rusmini', 'Suriansyah']);
  expect(await of({ own: { [allergy]: null }, sex: 'L' })).toEqual(['Arifin']);
});

test('requests are listed while they are open, or of one state, with number, state and masked NIK', async () => {
  const columns = [known('number'), known('name'), known('state'), known('nik'), own(shirt)];
  const rows = (await printed(kept({ people: REQUESTS, columns })))[0]?.rows;
  expect(rows).toEqual([
    ['1', '2026-0001', 'Thomas Jangin', 'Diterima', '6472 •••• •••• 0013', 'L'],
  ]);
  // Who came in is closed too.
  const closed = await namesOn({ people: { ...REQUESTS, state: 'closed' } });
  expect(closed).toEqual(['Arifin', 'Rusmini', 'Suriansyah', 'Yakobus Ngau']);
  expect(await namesOn({ people: { ...REQUESTS, sex: 'P' } })).toEqual([]);
});

test('what is private, of health or guarded is on it for who may see it only, and noted as read', async () => {
  const columns = [known('name'), known('phone'), own(faith), own(allergy)];
  const uid = kept({ columns });
  expect(JSON.stringify(await printed(uid))).toContain('udang');
  expect(lastAudits()).toBe('health');
  const closed = await printed(uid, READER);
  expect(JSON.stringify(closed)).not.toMatch(/udang|Rabu/u);
  expect(closed[0]?.notes).toEqual([
    'Tidak dicetak untuk peran yang mencetak: Nomor HP, Kelompok doa, Alergi.',
  ]);
  expect(lastAudits()).toBeUndefined();
  const chosen = { ...RESIDENTS, own: { [allergy]: 'udang' } };
  expect(await namesOn({ people: chosen })).toEqual(['Suriansyah']);
  expect(lastAudits()).toBe('health');
  await expect(namesOn({ people: chosen }, READER)).rejects.toThrow('columns.not-found');
});

test('a group that such people do not have is none; making a list is undone', async () => {
  const before = fingerprint(office.raw);
  const uid = kept({ people: REQUESTS, group: 'class', columns: [known('name')] });
  expect((await printed(uid)).map(({ head }) => head)).toEqual(['']);
  const entries = office.must<{ seq: number; command: string }[]>('journal.page', { limit: 9 });
  const seq = entries.find(({ command }) => command === 'lists.add')?.seq;
  office.must('journal.undoEntry', { seq });
  expect(fingerprint(office.raw)).toEqual(before);
});
