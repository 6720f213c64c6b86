import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListDesign } from '#shared/contract/list-design.ts';
import { groupPeople, type ListedColumn, type ListedPerson } from '#shared/documents/own-list.ts';
import { ownListPaper } from '#shared/documents/own-list-paper.ts';
import { LIST_FIELDS, LIST_GROUPS, LIST_SORTS } from '#shared/domain/own-lists/list-design.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import { samplePaper } from '#tests/support/paper-samples.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const NOBODY: ListedPerson = {
  code: 'C-1',
  name: 'Ana',
  sex: 'P',
  birthPlace: 'Tenggarong',
  birthDate: '2013-02-14',
  age: 13,
  level: 'SMP',
  grade: 7,
  className: 'VII-A',
  nis: '2601',
  stage: null,
  guardian: 'Siti',
  village: 'Loa Ipuh',
  district: 'Tenggarong',
  regency: 'Kutai Kartanegara',
  nik: '6402••••••••0004',
  phone: null,
  address: null,
  desil: null,
  number: null,
  state: null,
  received: null,
  ward: null,
  bed: null,
  entered: null,
  contact: null,
  own: { size: 'M', height: '120.5', tk: 'yes', on: '2026-07-14' },
};

const DESIGN: ListDesign = {
  people: { of: 'pupils', level: null, class: null },
  columns: [],
  group: 'none',
  pages: false,
  sort: 'name',
  title: 'Pembagian Seragam',
  signers: 'both',
  tall: false,
  size: 'F4',
  orientation: 'landscape',
};

const COLUMNS: readonly ListedColumn[] = [
  { kind: 'known', field: 'name' },
  { kind: 'known', field: 'birth' },
  { kind: 'own', uid: 'size', name: 'Ukuran baju', holds: 'choice' },
  { kind: 'own', uid: 'height', name: 'Tinggi', holds: 'number' },
  { kind: 'own', uid: 'tk', name: 'Ikut TK', holds: 'yes_no' },
  { kind: 'own', uid: 'on', name: 'Daftar', holds: 'date' },
  { kind: 'empty', heading: 'Tanda tangan', width: 'wide' },
];

const paper = (
  design: Partial<ListDesign>,
  people: readonly ListedPerson[],
  leftOut: readonly ListedColumn[] = [],
) =>
  ownListPaper({
    ...samplePaper({ size: 'A4', orientation: 'portrait' }),
    design: { ...DESIGN, ...design },
    asOf: '2026-07-20',
    columns: COLUMNS,
    leftOut,
    people,
  });

const people = fc.array(
  fc.record({
    name: fc.constantFrom('Ana', 'Budi', 'ana', 'Élan', 'Citra'),
    code: fc.integer({ min: 1, max: 999 }).map((n) => `C-${n}`),
    level: fc.constantFrom(...LEVELS),
    grade: fc.integer({ min: 1, max: 12 }),
    className: fc.constantFrom(null, 'VII-A', 'VII-B', 'X-A'),
    sex: fc.constantFrom('L', 'P'),
    village: fc.constantFrom(null, '', 'Loa Ipuh', 'loa ipuh', 'Amborawang'),
    birthDate: fc.constantFrom(null, '2013-02-14', '2012-02-14'),
    ward: fc.constantFrom(null, 'Bangsal A', 'Bangsal B'),
  }),
  { maxLength: 30 },
);

describe('a list of the office\u2019s own making', () => {
  it('holds everybody once, each group together and in order, the unknown last', () => {
    fc.assert(
      fc.property(
        people,
        fc.constantFrom(...LIST_GROUPS),
        fc.constantFrom(...LIST_SORTS),
        (some, group, sort) => {
          const given = some.map((one) => ({ ...NOBODY, ...one }));
          const groups = groupPeople(given, { group, sort });
          const listed = groups.flatMap((one) => one.people);
          expect(listed).toHaveLength(given.length);
          expect(new Set(listed)).toEqual(new Set(given));
          for (const { people: own } of groups) {
            const keys = own.map((one) => {
              if (sort === 'name') return nameKey(one.name);
              return sort === 'code' ? one.code : (one.birthDate ?? '9999');
            });
            expect(keys).toEqual(keys.toSorted());
          }
          const labels = groups.map(({ label }) => label);
          expect(group === 'none' || new Set(labels.map((one) => nameKey(one ?? ''))).size).toBe(
            group === 'none' || labels.length,
          );
          const last = ['Desa/kelurahan belum tercatat', 'Belum mendapat kelas'];
          expect(labels.findIndex((one) => last.includes(one ?? ''))).toBeOneOf([
            -1,
            labels.length - 1,
          ]);
        },
      ),
      { numRuns: propertyRuns(100) },
    );
  });

  it('prints each value by its kind, empty columns to be written in, widths that sum to 100', () => {
    const { sections, format, name, kind } = paper({ tall: true }, [NOBODY]);
    expect({ format, name, kind }).toEqual({
      format: { size: 'F4', orientation: 'landscape' },
      name: 'Pembagian Seragam',
      kind: 'own-list',
    });
    const [section] = sections;
    const columns = section?.table.columns ?? [];
    expect(columns.map(({ label }) => label)).toEqual([
      'No.',
      'Nama',
      'Tempat, tanggal lahir',
      'Ukuran baju',
      'Tinggi',
      'Ikut TK',
      'Daftar',
      'Tanda tangan',
    ]);
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 6);
    expect(columns.filter(({ namesRow }) => namesRow)).toHaveLength(1);
    const [row] = section?.table.rows ?? [];
    const cells = row?.kind === 'record' ? columns.map(({ key }) => row.cells[key]) : [];
    expect(cells.map((cell) => (cell?.kind === 'text' ? cell.text : cell?.kind))).toEqual([
      '1',
      'Ana',
      'Tenggarong, 14 Februari 2013',
      'M',
      '120,5',
      'Ya',
      '14 Jul 2026',
      'blank',
    ]);
    expect(section?.table.tall).toBe(true);
    expect(section?.signers).toHaveLength(2);
  });

  it('signs once at the end, or under every group that has its own page', () => {
    const two = [NOBODY, { ...NOBODY, code: 'C-2', className: 'VII-B', sex: 'L' as const }];
    const flowing = paper({ group: 'class' }, two).sections;
    expect(flowing.map(({ title, table }) => [title, table.head.left])).toEqual([
      ['Pembagian Seragam', 'Kelas: VII-A'],
      ['VII-B', 'Kelas: VII-B'],
    ]);
    expect(flowing.map((one) => [one.newPage, one.withLetterhead, one.signers.length])).toEqual([
      [true, true, 0],
      [false, false, 2],
    ]);
    const paged = paper({ group: 'class', pages: true, signers: 'right' }, two).sections;
    expect(paged.map((one) => [one.title, one.newPage, one.signers.length])).toEqual([
      ['Pembagian Seragam', true, 1],
      ['Pembagian Seragam', true, 1],
    ]);
    expect(paper({ signers: 'none' }, two).sections[0]?.signers).toEqual([]);
  });

  it('says what was left out for whoever prints, and that nobody is on it', () => {
    const [section] = paper({}, [], [{ kind: 'known', field: 'desil' }]).sections;
    expect(section?.notes).toEqual(['Tidak dicetak untuk peran yang mencetak: Desil.']);
    expect(section?.table.rows).toMatchObject([{ kind: 'empty' }]);
  });

  it('knows a look and a word for every field', () => {
    for (const field of LIST_FIELDS) {
      const [section] = ownListPaper({
        ...samplePaper({ size: 'A4', orientation: 'portrait' }),
        design: DESIGN,
        asOf: '2026-07-20',
        columns: [{ kind: 'known', field }],
        leftOut: [],
        people: [NOBODY],
      }).sections;
      expect(section?.table.columns[1]?.label).toMatch(/^\p{Lu}/u);
    }
  });
});
