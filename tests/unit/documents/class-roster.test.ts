import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classRoster } from '#shared/documents/class-roster.ts';
import type { RosterStudent } from '#shared/documents/class-roster.ts';
import { sampleRoster, sampleStudent } from '#tests/support/paper-samples.ts';
import { columnOf, kindsOf, totalsOf } from '#tests/support/paper-text.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const A4 = { size: 'A4', orientation: 'portrait' } as const;

const withStudents = (students: readonly RosterStudent[]) => {
  const input = sampleRoster(A4, 1, 0);
  const [first] = input.classes;
  if (first === undefined) throw new Error('no class');
  const [section] = classRoster({ ...input, classes: [{ ...first, students }] }).sections;
  if (section === undefined) throw new Error('no section');
  return section;
};

describe('class roster', () => {
  it('[A2] prints every student of 33 classes of 30 exactly once, a new page a class', () => {
    const input = sampleRoster(A4, 33, 30);
    const { sections } = classRoster(input);
    const printed = sections.flatMap((section) => columnOf(section, 'name'));
    const given = input.classes.flatMap((one) => one.students.map(({ name }) => name));
    expect(new Set(given).size).toBe(990);
    expect(printed.toSorted()).toEqual(given.toSorted());
    expect(sections).toHaveLength(33);
    expect(sections.every((section) => section.newPage && section.withLetterhead)).toBe(true);
  });

  it('sums L, P and all, and says of how many seats', () => {
    const students = [0, 2, 4, 1].map(sampleStudent);
    expect(totalsOf(withStudents(students))).toBe(
      'Laki-laki 3 · Perempuan 1 · Jumlah 4 dari 30 kursi',
    );
  });

  it('orders by the stored name key, then name, then code, whatever the order given', () => {
    const student = sampleStudent(0);
    const students = [
      { ...student, name: 'Éva', nameKey: 'eva', code: 'C-2' },
      { ...student, name: 'Zul', nameKey: 'zul', code: 'C-3' },
      { ...student, name: 'Eva', nameKey: 'eva', code: 'C-9' },
      { ...student, name: 'Eva', nameKey: 'eva', code: 'C-1' },
      { ...student, name: 'abdul', nameKey: 'abdul', code: 'C-4' },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(students, { minLength: students.length }), (shuffled) => {
        const section = withStudents(shuffled);
        expect(section.table.rows.map((row) => row.key)).toEqual([
          'C-4',
          'C-1',
          'C-9',
          'C-2',
          'C-3',
        ]);
        expect(columnOf(section, 'no')).toEqual(['1', '2', '3', '4', '5']);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  it('says in words that a class is empty, and sums to nought', () => {
    const section = withStudents([]);
    expect(kindsOf(section.table.rows)).toEqual(['empty']);
    expect(totalsOf(section)).toBe('Laki-laki 0 · Perempuan 0 · Jumlah 0 dari 30 kursi');
  });

  it('leaves what is not known empty to be written', () => {
    const unknown = {
      ...sampleStudent(0),
      studentNumber: null,
      birthPlace: null,
      birthDate: null,
      district: null,
    };
    const section = withStudents([unknown]);
    for (const key of ['nis', 'birth', 'district']) expect(columnOf(section, key)).toEqual(['']);
    expect(columnOf(withStudents([{ ...unknown, birthDate: '2013-02-04' }]), 'birth')).toEqual([
      '4 Februari 2013',
    ]);
  });

  it('never shortens a name', () => {
    const name = 'Muhammad Fathurrahman Al-Ghifari Putra Kusuma Wardhana bin Abdul Muththalib';
    expect(columnOf(withStudents([{ ...sampleStudent(0), name }]), 'name')).toEqual([name]);
  });

  it('names the class in the line that stands on every page', () => {
    const section = withStudents(Array.from({ length: 36 }, (_, i) => sampleStudent(i)));
    expect(section.table.head).toEqual({
      left: 'Kelas VII-A · Wali kelas: Ratna Dewi, S.Pd.',
      right: 'Keadaan per 20 Juli 2026',
    });
    expect(section.table.rows).toHaveLength(36);
  });

  it('lists students whose class follows on a page of their own', () => {
    const input = { ...sampleRoster(A4, 2, 3), withoutClass: [sampleStudent(90)] };
    const sections = classRoster(input).sections;
    expect(sections).toHaveLength(3);
    expect(sections.slice(2).flatMap((one) => columnOf(one, 'name'))).toEqual([
      input.withoutClass[0]?.name,
    ]);
    expect(sections[2]?.title).toBe('Daftar Siswa yang Belum Mendapat Kelas');
  });

  it('has a place neither for NIK nor for desil', () => {
    const labels = withStudents([sampleStudent(0)]).table.columns.map(({ label }) => label);
    expect(labels).toEqual([
      'No.',
      'NIS',
      'Nama',
      'L/P',
      'Tempat, tanggal lahir',
      'Kecamatan asal',
    ]);
  });

  it('carries paper, footer and practice mark of the office', () => {
    const F4 = { size: 'F4', orientation: 'portrait' } as const;
    const model = classRoster({ ...sampleRoster(F4, 1, 1), practice: true });
    expect(model.name).toBe('Daftar Siswa Kelas VII-A');
    expect(model.format).toEqual(F4);
    expect(model.practice).toBe(true);
    expect(model.footer).toEqual({
      documentName: 'Daftar Siswa Kelas VII-A',
      printedAt: '20 Juli 2026, 10.05 WITA',
      printedBy: 'Siti Norhayati',
      generation: '7f3a91c2',
    });
    expect(classRoster(sampleRoster(F4, 2, 1)).name).toBe('Daftar Siswa per Kelas 2026/2027');
  });
});
