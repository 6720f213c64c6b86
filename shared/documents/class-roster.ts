import type { LocalDate, Sex } from '../vocabulary.ts';
import { text, textOrBlank } from './document.ts';
import type { Column, PaperDocument, Row, Section, Table } from './document.ts';
import { byName } from './name-order.ts';
import type { Named } from './name-order.ts';
import { paperFooter } from './paper-footer.ts';
import { birthLine, paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

/** One student on a class list. It hangs on a wall, so it has no place for NIK, KK or desil. */
export interface RosterStudent extends Named {
  /** NIS; null while it follows. */
  readonly studentNumber: string | null;
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly district: string | null;
}

export interface RosterClass {
  readonly key: string;
  /** "VII-A". */
  readonly name: string;
  /** Wali kelas; null while nobody is named. */
  readonly teacher: string | null;
  readonly seats: number;
  readonly students: readonly RosterStudent[];
}

export interface ClassRosterInput extends PaperInput {
  /** "2026/2027". */
  readonly schoolYear: string;
  /** The day whose state the list shows. */
  readonly asOf: LocalDate;
  /** In the order in which they are to be printed. */
  readonly classes: readonly RosterClass[];
  /** Students who arrived and whose class follows: nobody is left off the paper. */
  readonly withoutClass: readonly RosterStudent[];
}

const COLUMNS: readonly Column[] = [
  { key: 'no', label: paperWords.number, align: 'right', width: 5.2, unbroken: true },
  { key: 'nis', label: paperWords.studentNumber, align: 'left', width: 11.2, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 23, namesRow: true },
  { key: 'sex', label: paperWords.sex, align: 'center', width: 5.1, unbroken: true },
  { key: 'birth', label: paperWords.birth, align: 'left', width: 35.4 },
  { key: 'district', label: paperWords.district, align: 'left', width: 20.1 },
];

function studentRow(student: RosterStudent, position: number): Row {
  return {
    kind: 'record',
    key: student.code,
    cells: {
      no: text(String(position)),
      nis: textOrBlank(student.studentNumber),
      name: text(student.name),
      sex: text(student.sex),
      birth: textOrBlank(birthLine(student.birthPlace, student.birthDate)),
      district: textOrBlank(student.district),
    },
  };
}

function studentTable(students: readonly RosterStudent[], head: Table['head']): Table {
  const rows = students.toSorted(byName).map((student, i) => studentRow(student, i + 1));
  return {
    head,
    columns: COLUMNS,
    rows: rows.length > 0 ? rows : [{ kind: 'empty', key: 'empty', text: paperWords.nobody }],
    groupEvery: 5,
  };
}

function section(
  input: ClassRosterInput,
  own: {
    readonly key: string;
    readonly title: string;
    readonly left: string;
    readonly seats: number | null;
    readonly students: readonly RosterStudent[];
  },
): Section {
  const right = `Keadaan per ${paperDate(input.asOf)}`;
  const after = own.seats === null ? undefined : `dari ${paperNumber(own.seats)} kursi`;
  return {
    key: own.key,
    reference: [],
    title: own.title,
    subtitle: `Tahun Pelajaran ${input.schoolYear}`,
    table: studentTable(own.students, { left: own.left, right }),
    totals: sexTotals(own.students, after),
    notes: [],
    signers: signers(input.signers),
    withLetterhead: true,
    newPage: true,
  };
}

const classSection = (input: ClassRosterInput, one: RosterClass): Section =>
  section(input, {
    key: one.key,
    title: `Daftar Siswa Kelas ${one.name}`,
    left: `Kelas ${one.name} · Wali kelas: ${one.teacher ?? paperWords.toFill}`,
    seats: one.seats,
    students: one.students,
  });

const withoutClassSection = (input: ClassRosterInput): Section =>
  section(input, {
    key: 'without-class',
    title: 'Daftar Siswa yang Belum Mendapat Kelas',
    left: 'Belum mendapat kelas',
    seats: null,
    students: input.withoutClass,
  });

function documentName(input: ClassRosterInput): string {
  const [only, ...others] = input.classes;
  if (only !== undefined && others.length === 0) return `Daftar Siswa Kelas ${only.name}`;
  return `Daftar Siswa per Kelas ${input.schoolYear}`;
}

/**
 * The class lists of a school: one section per class, each on its own page with letterhead and
 * signers, names by name key, totals L/P/Jumlah of the seats (domain brief 5.2).
 */
export function classRoster(input: ClassRosterInput): PaperDocument {
  const name = documentName(input);
  return {
    kind: 'class-roster',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: [
      ...input.classes.map((one) => classSection(input, one)),
      ...(input.withoutClass.length > 0 ? [withoutClassSection(input)] : []),
    ],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
