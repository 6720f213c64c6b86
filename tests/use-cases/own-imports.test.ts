import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { exportsTasks } from '#electron/data/tasks/exports.ts';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import { ownField } from '#shared/domain/own-columns/own-field.ts';
import { TODAY } from '#tests/support/candidate-office.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';

const COLUMNS = [
  { name: 'Ukuran baju', kind: 'choice', care: 'plain', choices: ['S', 'M', 'XL'] },
  { name: 'Tinggi', kind: 'number', care: 'plain', choices: [] },
  { name: 'Ikut TK', kind: 'yes_no', care: 'plain', choices: [] },
  { name: 'Tanggal daftar', kind: 'date', care: 'plain', choices: [] },
  { name: 'Catatan rumah', kind: 'text', care: 'private', choices: [] },
] as const;
const HEAD = 'Nama;L/P;Jenjang;Kelas;Tanggal lahir;Nama ibu';
const OWN_HEAD = ['UKURAN BAJU', 'Tinggi', 'Ikut TK', 'Tanggal daftar', 'Catatan rumah'].join(';');
const PEOPLE = ['Ana Lestari;P;SD;1;02/03/2019;Siti', 'Budi Putra;L;SD;2;04/05/2018;Ratna'];
const SOUND = ['m;1.250,5;Ya;14 Juli 2025;dekat sungai', 'XL;;tidak;;-'];
const STORED = [
  {
    'Ukuran baju': 'M',
    Tinggi: '1250.5',
    'Ikut TK': 'yes',
    'Tanggal daftar': '2025-07-14',
    'Catatan rumah': 'dekat sungai',
  },
  { 'Ukuran baju': 'XL', 'Ikut TK': 'no' },
];

const offices: ImportOffice[] = [];
const opened = (): ImportOffice => {
  const office = newImportOffice({ today: TODAY });
  offices.push(office);
  return office;
};
const withColumns = (): ImportOffice => {
  const office = opened();
  for (const column of COLUMNS) office.must('columns.add', column);
  return office;
};
const csv = (
  office: ImportOffice,
  name: string,
  own: readonly string[],
  head = OWN_HEAD,
): string => {
  const path = join(office.folder, name);
  const rows = PEOPLE.map((person, at) => `${person};${own[at] ?? ''}`);
  writeFileSync(path, [`${HEAD};${head}`, ...rows].join('\r\n'));
  return path;
};
const values = (office: ImportOffice) =>
  office.db.sql<{ id: number }>('SELECT id FROM person ORDER BY name').map(({ id }) =>
    Object.fromEntries(
      office.db
        .sql<{ name: string; value: string }>(
          `SELECT k.name, v.value FROM own_value AS v JOIN own_column AS k ON k.id = v.column_id
             WHERE v.person_id = ? AND v.value IS NOT NULL`,
          id,
        )
        .map(({ name, value }) => [name, value]),
    ),
  );
const save = async (office: ImportOffice, path: string) => {
  const tried = await office.tryOut(path);
  return { tried, applied: valueOf(await office.save(tried.job)) };
};

let office: ImportOffice;
beforeEach(() => {
  office = withColumns();
});
afterEach(() => {
  for (const one of offices.splice(0)) {
    one.close();
    if (one.incidents.length > 0) throw new Error('An act ended in an incident');
  }
});

describe('columns of the office in an import', () => {
  test('are found by their names and stored by their kinds; again changes nothing; undo puts back', async () => {
    const empty = contentHash(office.raw);
    const path = csv(office, 'usulan.csv', SOUND);
    const { tried, applied } = await save(office, path);
    expect(tried).toMatchObject({ fresh: 2, faulty: 0 });
    expect(values(office)).toEqual(STORED);
    const stored = contentHash(office.raw);
    const again = await save(office, path);
    expect(again.tried).toMatchObject({ same: 2, fresh: 0, changed: 0, faulty: 0 });
    expect(contentHash(office.raw)).toBe(stored);
    office.must('journal.undoEntry', { seq: applied.seq });
    expect(contentHash(office.raw)).toBe(empty);
  });

  test('say row, column and way out of each cell their kinds do not hold', async () => {
    const tried = await office.tryOut(
      csv(office, 'salah.csv', ['L;tinggi;mungkin;31/02/2025;x', `M;1;ya;;${'x'.repeat(201)}`]),
    );
    expect(tried).toMatchObject({
      fresh: 0,
      faulty: 2,
      kinds: [{ kind: 'own', rows: 2, faults: 5 }],
    });
    const lines = valueOf(
      await importsTasks.faults(office.context(), {
        job: tried.job,
        kind: 'own',
        offset: 0,
        limit: 9,
      }),
    );
    expect(
      lines.map(({ row, column, details }) => [row, column, details['name'], details['kind']]),
    ).toEqual([
      [2, 6, 'Ukuran baju', 'choice'],
      [2, 7, 'Tinggi', 'number'],
      [2, 8, 'Ikut TK', 'yes_no'],
      [2, 9, 'Tanggal daftar', 'date'],
      [3, 10, 'Catatan rumah', 'text'],
    ]);
    expect(lines[0]).toMatchObject({ shown: 'L', details: { choices: 'S, M, XL' } });
    valueOf(await office.save(tried.job));
    const [fault] = office.must<{ rows: { id: number }[] }>('imports.openFaults', {
      offset: 0,
      limit: 9,
    }).rows;
    const edits = [
      ['XL', 6],
      ['120', 7],
      ['Ya', 8],
      ['28/02/2025', 9],
    ].map(([text, column]) => ({ text, column }));
    office.must('imports.repairFault', { id: fault?.id, edits });
    expect(values(office)).toEqual([
      {
        'Ukuran baju': 'XL',
        Tinggi: '120',
        'Ikut TK': 'yes',
        'Tanggal daftar': '2025-02-28',
        'Catatan rumah': 'x',
      },
    ]);
  });

  test('fill what is empty of known people and replace nothing; what was typed since keeps the import', async () => {
    const first = await save(office, csv(office, 'usulan.csv', ['M;;;;', ';;;;']));
    const more = await save(office, csv(office, 'susulan.csv', ['XL;120;;;', 'S;;;;']));
    expect(more.tried).toMatchObject({ changed: 2, faulty: 0 });
    expect(values(office)).toEqual([{ 'Ukuran baju': 'M', Tinggi: '120' }, { 'Ukuran baju': 'S' }]);
    office.must('journal.undoEntry', { seq: more.applied.seq });
    expect(values(office)).toEqual([{ 'Ukuran baju': 'M' }, {}]);
    const [person] = office.db.sql<{ uid: string }>('SELECT uid FROM person ORDER BY name');
    const [size] = office.must<{ uid: string }[]>('columns.list');
    office.must('columns.setValues', {
      person: person?.uid,
      values: [{ column: size?.uid, typed: 'XL' }],
    });
    expect(office.call('journal.undoEntry', { seq: first.applied.seq })).toMatchObject({
      ok: false,
      error: { code: 'journal.depends', later: 'columns.setValues' },
    });
  });

  test('an unknown header can become a new column; one that ended meanwhile is refused by name', async () => {
    const path = csv(office, 'usulan.csv', ['Dayak', 'Kutai'], 'Suku');
    const look = valueOf(await importsTasks.inspect(office.context(), { file: path }));
    expect(look.columns.at(-1)).toMatchObject({ header: 'Suku', field: null });
    const { uid } = office.must<{ uid: string }>('columns.add', {
      name: 'Suku bangsa',
      kind: 'text',
      care: 'plain',
      choices: [],
    });
    const mapping = look.columns.map(({ field }, at) => (at === 6 ? ownField(uid) : field));
    valueOf(await office.save((await office.tryOut(path, { mapping })).job));
    expect(values(office)).toEqual([{ 'Suku bangsa': 'Dayak' }, { 'Suku bangsa': 'Kutai' }]);
    const again = valueOf(await importsTasks.inspect(office.context(), { file: path }));
    expect(again.columns.at(-1)?.field).toBe(ownField(uid));
    office.must('columns.end', { uid, reason: 'Tidak dipakai' });
    const later = valueOf(await importsTasks.inspect(office.context(), { file: path }));
    expect(later.columns.at(-1)?.field).toBeNull();
    await expect(office.tryOut(path, { mapping })).rejects.toThrow('columns.not-found');
  });

  test.each(['xlsx', 'csv'] as const)(
    '[C3] export → import into another office keeps them (%s)',
    async (format) => {
      await save(office, csv(office, 'usulan.csv', SOUND));
      const file = join(office.folder, `calon.${format}`);
      const list = { what: 'candidates' as const, intake: office.intake.uid, filter: {}, text: '' };
      const request = { list, file, format, purpose: 'Pindah kantor' };
      valueOf(await exportsTasks.writeList(office.context(), { ...request, fullIds: true }));
      const other = withColumns();
      const { tried } = await save(other, file);
      expect(tried).toMatchObject({ fresh: 2, faulty: 0 });
      expect(values(other)).toEqual(STORED);
      const before = contentHash(office.raw);
      expect((await save(office, file)).tried).toMatchObject({ same: 2, changed: 0, faulty: 0 });
      expect(contentHash(office.raw)).toBe(before);
      // Without full numbers the private column stays in the office.
      valueOf(await exportsTasks.writeList(office.context(), { ...request, fullIds: false }));
      const third = withColumns();
      await save(third, file);
      expect(values(third).map((row) => 'Catatan rumah' in row)).toEqual([false, false]);
    },
  );
});
