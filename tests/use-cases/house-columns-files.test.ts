import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import type { ExportedList } from '#shared/contract/exports.ts';
import { ownField, readsAsOwnField as isOwn } from '#shared/domain/own-columns/own-field.ts';
import { type FacilityImport, newFacilityImport } from '#tests/support/facility-import.ts';
import { valueOf } from '#tests/support/import-office.ts';
import { addUser } from '#tests/support/office.ts';

/** An officer without the tick for health. */
const CLOSED = 'closed';
const COLUMNS = [
  { name: 'Ukuran baju', kind: 'choice', care: 'plain', choices: ['S', 'M', 'XL'] },
  { name: 'Kelompok doa', kind: 'text', care: 'private', choices: [] },
  { name: 'Alergi', kind: 'text', care: 'health', choices: [] },
] as const;
const OWN = COLUMNS.map(({ name }) => name);
const RESIDENTS = [
  ['Nama', 'L/P', 'Tgl lahir', 'Tgl masuk', 'Tempat tidur', ...OWN],
  ['Marten Lenjau', 'L', '02/03/1985', '01/03/2026', 'A1-1', 'm', 'Rabu malam', 'udang'],
  ['Gabriel Usat', 'L', '04/05/1990', '02/03/2026', 'A1-2', '', '', 'debu'],
];
const WAITLIST = [
  ['Nama', 'L/P', 'Tgl lahir', 'Tgl diterima', ...OWN],
  ['Thomas Jangin', 'L', '02/03/1985', '06/02/2026', 'XL', '', ''],
  ['Yakobus Ngau', 'L', '04/05/1991', '06/02/2026', '', 'Minggu pagi', 'kacang'],
];
const LISTS = [
  { list: 'residents', what: 'residents', rows: RESIDENTS },
  { list: 'waitlist', what: 'applications', rows: WAITLIST },
] as const;

const houses: FacilityImport[] = [];
const opened = (): FacilityImport => {
  const house = newFacilityImport();
  houses.push(house);
  const { office } = house;
  office.prepare((db) => {
    const user = { login: CLOSED, name: CLOSED, token: CLOSED, roles: ['officer'] } as const;
    db.update('user_account', addUser(db, office.environment, 1, user), { sees_health: 0 });
  });
  for (const column of COLUMNS) office.must('columns.add', column);
  return house;
};
let house: FacilityImport;
beforeEach(() => {
  house = opened();
});
afterEach(() => {
  for (const { office } of houses.splice(0)) {
    office.close();
    if (office.incidents.length > 0) throw new Error('Incidents', { cause: office.incidents });
  }
});

/** Everything people say in columns of the office: "Marten Lenjau · Alergi: udang". */
const said = ({ office }: FacilityImport): string[] =>
  office.db
    .sql<{ line: string }>(
      `SELECT p.name || ' · ' || k.name || ': ' || v.value AS line FROM own_value AS v
       JOIN own_column AS k ON k.id = v.column_id JOIN person AS p ON p.id = v.person_id
       WHERE v.value IS NOT NULL ORDER BY p.name, k.id`,
    )
    .map(({ line }) => line);
const OF_RESIDENTS = [
  'Gabriel Usat · Alergi: debu',
  'Marten Lenjau · Ukuran baju: M',
  'Marten Lenjau · Kelompok doa: Rabu malam',
  'Marten Lenjau · Alergi: udang',
];

async function bring(
  of: FacilityImport,
  { list, rows }: Pick<(typeof LISTS)[number], 'list' | 'rows'>,
) {
  const tried = valueOf(await of.tryOut(list, rows));
  return { tried, applied: valueOf(await of.save(tried.job)) };
}

interface Wishes {
  readonly fullIds?: boolean;
  readonly health?: boolean;
  readonly token?: string;
}
function write(of: FacilityImport, list: ExportedList, wishes: Wishes = {}) {
  const { token, fullIds = false, health = false } = wishes;
  const file = join(of.office.folder, 'keluar.xlsx');
  const asked = { list, file, format: 'xlsx' as const, purpose: 'Pindah kantor', fullIds, health };
  return exportsTasks.writeList(of.office.context(token === undefined ? {} : { token }), asked);
}
async function written(of: FacilityImport, list: ExportedList, wishes: Wishes = {}) {
  valueOf(await write(of, list, wishes));
  const file = readFileSync(join(of.office.folder, 'keluar.xlsx'));
  const rows = (await readXlsx(file)).sheets[0]?.rows ?? [];
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}
const audits = () => {
  const [entry] = house.office.must<{ summary: { audits?: string } }[]>('journal.page', {
    limit: 1,
  });
  return entry?.summary.audits;
};
const ownOf = (rows: readonly string[][]) =>
  (rows[0] ?? []).filter((head) => OWN.includes(head as 'Alergi'));

test.each(LISTS)(
  '[C3] a list of the house ($what) brings columns of the office in; undone whole',
  async (one) => {
    const before = contentHash(house.office.raw);
    const { applied } = await bring(house, one);
    expect(applied).toMatchObject({ fresh: 2, faulty: 0 });
    expect(said(house)).toEqual(
      one.list === 'residents'
        ? OF_RESIDENTS
        : [
            'Thomas Jangin · Ukuran baju: XL',
            'Yakobus Ngau · Kelompok doa: Minggu pagi',
            'Yakobus Ngau · Alergi: kacang',
          ],
    );
    const stored = contentHash(house.office.raw);
    expect((await bring(house, one)).tried).toMatchObject({ same: 2, changed: 0 });
    expect(contentHash(house.office.raw)).toBe(stored);
    house.office.must('journal.undoEntry', { seq: applied.seq });
    expect(contentHash(house.office.raw)).toBe(before);
  },
);

test.each(LISTS)(
  'the columns leave last with the whole list ($what), by their care, and are read again by name',
  async (one) => {
    await bring(house, one);
    const list = { what: one.what };
    expect(ownOf(await written(house, { ...list, allColumns: false }))).toEqual([]);
    const plain = await written(house, list);
    expect(plain[0]?.at(-1)).toBe('Ukuran baju');
    expect(ownOf(plain)).toEqual(['Ukuran baju']);
    expect(audits()).toBeUndefined();
    expect(ownOf(await written(house, list, { fullIds: true }))).toEqual(OWN.slice(0, 2));
    expect(await write(house, list, { health: true, token: CLOSED })).toMatchObject({
      error: { code: 'exports.health-denied' },
    });
    expect(ownOf(await written(house, { ...list, allColumns: false }, { health: true }))).toEqual([
      'Alergi',
    ]);
    expect(audits()).toBe('health');
    const whole = await written(house, list, { fullIds: true, health: true });
    expect(whole[0]?.slice(-3)).toEqual(OWN);
    expect(audits()).toBe('full-id health');
    const file = join(house.office.folder, 'keluar.xlsx');
    const { columns } = valueOf(
      await importsTasks.inspect(house.office.context(), { file, list: one.list }),
    );
    expect(columns.slice(-3).map(({ header, field }) => [header, isOwn(field)])).toEqual(
      OWN.map((name) => [name, true]),
    );
  },
);

test('a header nobody knew becomes a column of the house, and the next file is read by it', async () => {
  const rows = RESIDENTS.map((cells, at) => [...cells, ['Nomor loker', '12', '14'][at] ?? '']);
  const tried = valueOf(await house.tryOut('residents', rows));
  expect(tried).toMatchObject({ ready: 2 });
  const file = join(house.office.folder, 'daftar.csv');
  const look = async () =>
    valueOf(await importsTasks.inspect(house.office.context(), { file, list: 'residents' }))
      .columns;
  expect((await look()).at(-1)).toMatchObject({ header: 'Nomor loker', field: null });
  const locker = { name: 'Nomor loker', kind: 'number', care: 'plain', choices: [] };
  const { uid } = house.office.must<{ uid: string }>('columns.add', locker);
  expect((await look()).at(-1)?.field).toBe(ownField(uid));
  await bring(house, { list: 'residents', rows });
  expect(said(house)).toContain('Gabriel Usat · Nomor loker: 14');
});

test('a value its kind does not hold is a fault of its cell; health is not read without the tick', async () => {
  const [head = [], first = []] = RESIDENTS;
  const wrong = valueOf(await house.tryOut('residents', [head, first.with(5, 'XXL')]));
  expect(wrong).toMatchObject({ ready: 0, faulty: 1 });
  const file = join(house.office.folder, 'daftar.csv');
  const context = house.office.context({ token: CLOSED });
  const { columns } = valueOf(await importsTasks.inspect(context, { file, list: 'residents' }));
  expect(columns.slice(-3).map(({ field }) => field === null)).toEqual([false, false, true]);
  const tried = valueOf(await house.tryOut('residents', RESIDENTS));
  expect(await importsTasks.apply(context, { job: tried.job })).toMatchObject({
    error: { code: 'columns.health-closed', name: 'Alergi' },
  });
  expect(said(house)).toEqual([]);
});
