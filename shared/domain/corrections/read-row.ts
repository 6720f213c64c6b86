import type { Cell } from '../imports/cell.ts';
import type { ImportField } from '../imports/columns.ts';
import { OF_CHILD, SCHOOL_DETAILS } from '../imports/detail-fields.ts';
import type { Fault } from '../imports/faults.ts';
import { readBirth } from '../imports/read-birth.ts';
import { readDesil } from '../imports/read-desil.ts';
import { readNeighbourhood } from '../imports/read-family.ts';
import { readNisn } from '../imports/read-nisn.ts';
import { readKk, readNik, readSex } from '../imports/read-identity.ts';
import { readEntry, readSchoolStatus } from '../imports/read-school.ts';
import { correctDetails, correctPeople } from './read-more.ts';
import type { RowPlan } from '../imports/row-plan.ts';
import { RowReader } from '../imports/row-reader.ts';

/** Columns of a correction file that say something of a record already there. */
export const CORRECTABLE = [
  'name',
  'nik',
  'kk',
  'sex',
  'birth_place',
  'birth_date',
  'level',
  'grade',
  'mother_name',
  'father_name',
  'guardian_name',
  'phone',
  'address',
  'rt',
  'rw',
  'village',
  'district',
  'regency',
  'desil',
  'school_status',
  'proposer',
  'note',
  ...OF_CHILD,
  ...SCHOOL_DETAILS,
] as const satisfies readonly ImportField[];
export type CorrectableField = (typeof CORRECTABLE)[number];

/** One value as a record stores it; a desil with its period, `2|2026-1`. */
export interface CorrectedValue {
  readonly field: CorrectableField;
  readonly value: string;
}

/** What a row of a correction file says, and by what its child is found. */
export interface CorrectionRow {
  /** As the spreadsheet program counts. */
  readonly row: number;
  readonly nik: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly birthDate: string | null;
  /** Mother, father or wali named in the row. */
  readonly guardians: readonly string[];
  /** Only of cells that hold something: an empty cell never takes anything away. */
  readonly values: readonly CorrectedValue[];
  readonly faults: readonly Fault[];
}

const TEXTS = ['village', 'district', 'regency', 'proposer'] as const;

/** A desil with its period as one value; null is "looked up and not recorded". */
export const desilValue = (desil: number | null, period: string): string =>
  `${desil ?? ''}|${period}`;

/** The parts of `desilValue`. */
export function desilOf(value: string): { desil: number | null; period: string } {
  const [desil = '', period = ''] = value.split('|');
  return { desil: desil === '' ? null : Number(desil), period };
}

export class Values {
  readonly list: CorrectedValue[] = [];

  add(field: CorrectableField, value: string | null): void {
    if (value === null || value === '' || this.list.some((one) => one.field === field)) return;
    this.list.push({ field, value });
  }
}

function readIdentity(row: RowReader, values: Values) {
  const { nik } = readNik(row);
  values.add('nik', nik);
  values.add('kk', readKk(row, nik));
  if (row.text('sex') !== '') values.add('sex', readSex(row));
  const birth = readBirth(row);
  values.add('birth_place', birth.place);
  values.add('birth_date', birth.date);
  values.add('nisn', readNisn(row, birth.date));
  return { nik, birthDate: birth.date };
}

/** A grade tells its level; a level alone leaves the grade to the rules of the form. */
function readLevels(row: RowReader, values: Values): void {
  const grade = row.text('grade') !== '';
  if (!grade && row.text('level') === '') return;
  const entry = readEntry(row);
  if (entry === null) return;
  values.add('level', entry.level);
  if (grade) values.add('grade', String(entry.grade));
}

function readHome(row: RowReader, values: Values): void {
  values.add('address', row.text('address', 500));
  for (const field of ['rt', 'rw'] as const) values.add(field, readNeighbourhood(row, field));
  for (const field of TEXTS) values.add(field, row.text(field));
}

function readFacts(row: RowReader, values: Values): void {
  const desil = readDesil(row);
  if (desil !== null) values.add('desil', desilValue(desil.desil, desil.period));
  values.add('school_status', readSchoolStatus(row));
  values.add('note', row.text('note', 2000));
}

/** Makes the reader of a correction file's rows under one mapping; pure, as `rowChecker` is. */
export function correctionReader(
  plan: RowPlan,
): (row: number, cells: readonly Cell[]) => CorrectionRow {
  const reader = new RowReader(plan);
  return (row, cells) => {
    reader.begin(cells);
    const values = new Values();
    const name = reader.text('name', 1000);
    values.add('name', name);
    const { nik, birthDate } = readIdentity(reader, values);
    readLevels(reader, values);
    const guardians = correctPeople(reader, values);
    readHome(reader, values);
    correctDetails(reader, values);
    readFacts(reader, values);
    const code = reader.text('previous_code') || null;
    const faults = reader.faults ?? [];
    const faulty = new Set(faults.map(({ field }) => field));
    return {
      row,
      nik,
      code,
      name,
      birthDate,
      guardians,
      values: values.list.filter(({ field }) => !faulty.has(field)),
      faults,
    };
  };
}
