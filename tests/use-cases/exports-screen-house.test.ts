import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { ExportedList } from '#shared/contract/exports.ts';
import type { Contract } from '#shared/contract/index.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { id } from '#shared/i18n/id.ts';
import { valueOf } from '#tests/support/import-office.ts';
import { addUser } from '#tests/support/office.ts';
import { newPracticeOffice } from '#tests/support/practice-office.ts';
import { type TaskOffice, withTasks } from '#tests/support/task-office.ts';

type Resident = OutputOf<Contract['stays']['page']>[number];
type Request = OutputOf<Contract['applications']['page']>[number];
type Waiting = OutputOf<Contract['applications']['waitlist']>[number];
type HouseList = ExportedList & { what: 'residents' | 'applications' | 'waitlist' };
type Cell = string | number | boolean | Date | null | undefined;

const READER = 'reader-token';
const purpose = 'Rapat pengasuhan';
let office: TaskOffice;
beforeAll(async () => {
  const asked = { kind: 'facility', name: 'Panti Latihan', example: 'rapak-dalam' } as const;
  office = withTasks(await newPracticeOffice(asked));
  office.prepare((db) =>
    addUser(db, office.environment, 1, {
      login: 'baca',
      name: 'Pembaca',
      token: READER,
      roles: ['reader'],
    }),
  );
  // Who came back late, whose birthday is a guess, and a name that a spreadsheet would calculate.
  office.raw.exec(`UPDATE person SET birth_estimated = 1 WHERE id % 5 = 0`);
  office.raw.exec(`UPDATE person SET name = '=1+1' WHERE id =
    (SELECT person_id FROM stay WHERE until_date IS NULL ORDER BY id LIMIT 1)`);
});
afterAll(() => office.close());

const text = (cell: Cell): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');

async function written(list: ExportedList, { token = READER, fullIds = false } = {}) {
  const file = join(office.folder, 'daftar.xlsx');
  const request = { list, file, format: 'xlsx' as const, fullIds, purpose };
  const { rows } = valueOf(await exportsTasks.writeList(office.context({ token }), request));
  const { sheets } = await readXlsx(readFileSync(file));
  const [head = [], ...lines] = (sheets[0]?.rows ?? []) as Cell[][];
  expect(lines.length).toBe(rows);
  const formulas = [...(sheets[0]?.cells ?? new Map()).values()].filter(
    (cell: { formula?: unknown }) => cell.formula !== undefined,
  );
  expect(formulas).toEqual([]);
  return { head: head.map(text), rows: lines.map((row) => head.map((_, at) => text(row[at]))) };
}

const { form } = id.applications;
const MORE = [
  id.stays.panel.number,
  'NIK',
  'No. KK',
  'Tempat lahir',
  'Tanggal lahir',
  form.birthEstimated,
  'Alamat',
  'RT',
  'RW',
  'Desa/Kelurahan',
  'Kecamatan',
  'Kabupaten/Kota',
  form.contactName,
  form.contactPhone,
];

/** Narrow and whole: the columns of the screen alone, and followed by who everybody is. */
async function expectEqual(list: HouseList, heads: string[], screen: string[][]): Promise<void> {
  const narrow = await written({ ...list, allColumns: false });
  expect({ list, ...narrow }).toEqual({ list, head: heads, rows: screen });
  const whole = await written(list);
  // Who it is, where the family lives, whom to call: nothing of health or disability.
  const more = MORE.filter(
    (head) => head !== id.stays.panel.number || list.what !== 'applications',
  );
  expect(whole.head).toEqual([...heads, ...more]);
  expect(whole.rows.map((row) => row.slice(0, heads.length))).toEqual(screen);
  expect(whole.rows.flat().filter((cell) => /\d{16}/.test(cell))).toEqual([]);
}

function shown<Row>(channel: string, filter: object): Row[] {
  const rows: Row[] = [];
  for (;;) {
    const block = office.must<Row[]>(channel, { ...filter, offset: rows.length, limit: 100 });
    if (block.length === 0) return rows;
    rows.push(...block);
  }
}

const { state, leaveKinds, ageUnknown, tasks, columns: ofStays } = id.stays;

/** What the screen says of where somebody is. */
function whereabouts({ until, away, mode }: Resident): string {
  if (until !== null) return `Keluar ${shortDate(until)}`;
  if (away === null) return mode === 'residential' ? state.present : state[mode];
  const kind = leaveKinds[away.kind].replace(/^./, (first) => first.toLowerCase());
  if (away.released) return `Tempat tidur dilepas, ${kind}`;
  if (away.daysLate > 0) return `Terlambat ${away.daysLate} hari, ${kind}`;
  return away.due === null ? leaveKinds[away.kind] : `Sampai ${shortDate(away.due)}, ${kind}`;
}

function residentShown(one: Resident): string[] {
  const bed = one.bed === null ? '' : `${one.bed} · ${one.ward}`;
  const years = `${one.ageEstimated ? '±' : ''}${one.age} th`;
  return [
    one.name,
    one.sex,
    one.age === null ? ageUnknown[one.child ? 'child' : 'adult'] : years,
    bed === '' && one.mode === 'residential' ? 'belum' : bed,
    whereabouts(one),
    one.nextTask === null ? '' : tasks[one.nextTask.kind],
    one.from,
  ];
}

test('[C4] row 14: the file of the residents equals their screen in every filter', async () => {
  const filters = [
    {},
    { chip: 'away' },
    { chip: 'late' },
    { chip: 'no_bed' },
    { chip: 'tasks', sex: 'P' },
    { chip: 'day' },
    { chip: 'left' },
    { sex: 'L', text: 'a' },
    { text: 'A1' },
    { text: 'zzzz' },
  ] as const;
  const seen: Resident[] = [];
  for (const filter of filters) {
    const rows = shown<Resident>('stays.page', filter);
    seen.push(...rows);
    const list = { what: 'residents' as const, ...filter };
    await expectEqual(list, Object.values(ofStays), rows.map(residentShown));
  }
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.some(({ name }) => name === '=1+1')).toBe(true);
  expect(new Set(seen.map(({ away }) => (away?.daysLate ?? 0) > 0))).toEqual(
    new Set([true, false]),
  );
});

const { states, closedReasons, steps, columns: ofRequests } = id.applications;
const requestHeads = (['number', 'name', 'sex', 'age', 'desil', 'state', 'missing'] as const).map(
  (key) => ofRequests[key],
);

function lacking({ closedReason, next, missing }: Request): string {
  if (closedReason !== null) return closedReasons[closedReason as keyof typeof closedReasons];
  if (next === null) return 'Lengkap';
  return missing > 1 ? `${steps[next.step]} +${missing - 1}` : steps[next.step];
}

const requestShown = (one: Request): string[] => [
  one.number,
  one.name,
  one.sex,
  text(one.age),
  text(one.desil),
  states[one.parkedUntil === null ? one.state : 'parked'],
  lacking(one),
];

test('[C4] row 14: the file of the requests equals their screen in every filter and order', async () => {
  const views = [
    { sort: 'number' },
    { sort: 'name' },
    { sort: 'order', state: 'waiting' },
    { sort: 'name', state: 'incomplete' },
    { sort: 'number', state: 'closed' },
    { sort: 'number', state: 'parked' },
    { sort: 'order', sex: 'P' },
    { sort: 'name', text: 'a' },
    { sort: 'number', text: '2026-' },
    { sort: 'name', text: '64720' },
  ] as const;
  let seen = 0;
  for (const view of views) {
    const rows = shown<Request>('applications.page', view);
    seen += rows.length;
    const list = { what: 'applications' as const, ...view };
    await expectEqual(list, requestHeads, rows.map(requestShown));
  }
  expect(seen).toBeGreaterThan(100);
});

const { soft, hard, mobilities, waitlist } = id.applications;
const waitHeads = (['rank', 'name', 'sex', 'age', 'desil', 'since', 'needs', 'fit'] as const).map(
  (key) => ofRequests[key],
);

function fitShown({ bed, none }: Waiting): string {
  if (bed === null) {
    const reasons = none.map(({ reason, wards }) => `${wards.join(', ')} ${hard[reason]}`);
    return `Belum ada yang cocok: ${reasons.join('; ')}`;
  }
  const but = bed.soft.map((one) => soft[one]).join(', ');
  return but === '' ? `Cocok: ${bed.code}` : `Cocok: ${bed.code}, tetapi ${but}`;
}

function waitingShown(one: Waiting): string[] {
  const needs: string[] = [mobilities[one.mobility ?? 'unknown']];
  if (one.emergency) needs.push(waitlist.emergency);
  if (one.returning) needs.push(waitlist.returning);
  if (!one.consent) needs.push(waitlist.noConsent);
  if (one.oldAssessment) needs.push(waitlist.old);
  const desil = one.desil === null ? '' : `${one.desil}${one.substitute ? '*' : ''}`;
  const { rank, name, sex, age, waitingSince } = one;
  return [
    ...[rank, name, sex, age].map(text),
    desil,
    waitingSince,
    needs.join(' · '),
    fitShown(one),
  ];
}

test('[C4] row 14: the file of who waits for a bed equals the screen: ranks, fits and all', async () => {
  for (const filter of [{}, { sex: 'L' }, { sex: 'P' }] as const) {
    const rows = shown<Waiting>('applications.waitlist', filter);
    expect(rows.length).toBeGreaterThan(3);
    await expectEqual({ what: 'waitlist', ...filter }, waitHeads, rows.map(waitingShown));
  }
});

test('[C4] row 14: numbers of a house leave in full by role only, as text, and the journal knows', async () => {
  for (const what of ['residents', 'applications', 'waitlist'] as const) {
    const request = { list: { what }, file: join(office.folder, 'x.xlsx'), purpose } as const;
    const asked = { ...request, format: 'xlsx' as const, fullIds: true };
    const refused = await exportsTasks.writeList(office.context({ token: READER }), asked);
    expect(refused).toMatchObject({ ok: false, error: { code: 'exports.full-ids-denied' } });
    const full = await written({ what }, { token: 'officer-token', fullIds: true });
    const masked = await written({ what });
    const at = full.head.indexOf('NIK');
    const numbers = full.rows.map((row) => row[at] ?? '').filter((nik) => nik !== '');
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers.every((nik) => /^\d{16}$/.test(nik))).toBe(true);
    expect(masked.rows.filter((row) => row[at]?.includes('•')).length).toBe(numbers.length);
    for (const head of ['Alamat', 'RT', form.contactPhone])
      expect(masked.rows.every((row) => row[masked.head.indexOf(head)] === '')).toBe(true);
    const [entry] = office.must<{ summary: unknown }[]>('journal.page', { limit: 2 }).slice(1);
    expect(entry?.summary).toMatchObject({ what, purpose, audits: 'full-id' });
  }
});
