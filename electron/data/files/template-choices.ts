import type { CellValue, DataValidation, WriteSheet } from 'hucre';
import { columnLetter } from '#shared/domain/imports/cell.ts';
import type { ImportField } from '#shared/domain/imports/columns.ts';
import type { SampleFacts } from '#shared/domain/imports/sample-lists.ts';
import { imports } from '#shared/i18n/id/imports.ts';
import { sheetName } from './export-sheet.ts';

const { fields, template } = imports;

/** Rows that carry format and lists; an office's list is shorter. */
export const READY_ROWS = 2000;

const LIVES = ['Hidup', 'Meninggal', 'Tidak diketahui'];

/** Words the import understands, offered as a list in the cell. */
const CHOICES: Partial<Record<ImportField, readonly string[]>> = {
  sex: ['L', 'P'],
  level: ['SD', 'SMP', 'SMA'],
  guardian_relation: ['Ibu', 'Ayah', 'Wali', 'Panti'],
  school_status: ['Belum sekolah', 'Putus sekolah', 'Lulus', 'Masih sekolah'],
  visit_result: ['Sangat mendesak', 'Layak', 'Tidak layak', 'Ditunda', 'Belum'],
  parent_consent: ['Ya', 'Tidak', 'Belum'],
  child_consent: ['Ya', 'Tidak', 'Belum'],
  documents: ['Lengkap', 'Menyusul', 'Belum'],
  religion: [
    'Islam',
    'Kristen',
    'Katolik',
    'Hindu',
    'Buddha',
    'Khonghucu',
    'Kepercayaan',
    'Lainnya',
  ],
  mother_life: LIVES,
  father_life: LIVES,
  mobility: ['Mandiri', 'Alat bantu', 'Kursi roda', 'Tirah baring'],
  mode: ['Panti', 'Harian', 'Rumah'],
  vulnerability_level: ['0', '1', '2', '3'],
};

/** Words of the office itself, offered in the cell beside what may be typed. */
export type OfficeChoices = Partial<
  Record<Extract<ImportField, 'class_group' | 'dormitory' | 'grade'>, readonly string[]>
>;
const OF_OFFICE = ['class_group', 'dormitory', 'grade'] as const;

/** The classes, dormitories and grades that are open in a school. */
export const officeChoices = ({ places, grades }: SampleFacts): OfficeChoices => ({
  class_group: places.classes.map(({ name }) => name),
  dormitory: [...new Set(places.beds.map(({ dormitory }) => dormitory))],
  grade: grades.map(String),
});

/** Those a list has a column for and the office has words for, in the order of their columns. */
const offered = (all: readonly ImportField[], office: OfficeChoices) =>
  OF_OFFICE.flatMap((field) => {
    const words = office[field] ?? [];
    return all.includes(field) && words.length > 0 ? [{ field, words }] : [];
  });

const CHOICES_SHEET = sheetName(template.choices);

/** One column a field of the office's words; a list in a cell is cut off at 255 characters. */
export function choicesSheets(all: readonly ImportField[], office: OfficeChoices): WriteSheet[] {
  const columns = offered(all, office);
  if (columns.length === 0) return [];
  const longest = Math.max(...columns.map(({ words }) => words.length));
  return [
    {
      name: CHOICES_SHEET,
      columns: columns.map(() => ({ width: 24, numFmt: '@' })),
      rows: [
        columns.map(({ field }) => fields[field]),
        ...Array.from({ length: longest }, (_, row) =>
          columns.map(({ field, words }): CellValue => {
            const word = words[row] ?? null;
            return field === 'grade' && word !== null ? Number(word) : word;
          }),
        ),
      ],
      freezePane: { rows: 1 },
    },
  ];
}

/** What a cell of each column offers and takes, by the columns of the list. */
export function validations(all: readonly ImportField[], office: OfficeChoices): DataValidation[] {
  const words = offered(all, office);
  return all.flatMap((field, column): DataValidation[] => {
    const letter = columnLetter(column);
    const range = `${letter}2:${letter}${READY_ROWS + 1}`;
    const values = CHOICES[field];
    if (values !== undefined)
      return [
        { type: 'list', values: [...values], range, allowBlank: true, showErrorMessage: true },
      ];
    const at = words.findIndex((one) => one.field === field);
    if (at >= 0) {
      const of = columnLetter(at);
      const last = (words[at]?.words.length ?? 0) + 1;
      const formula1 = `'${CHOICES_SHEET}'!$${of}$2:$${of}$${last}`;
      // What is not among them is taken as well: of a class that is not settled, its grade.
      return [{ type: 'list', formula1, range, allowBlank: true, showErrorMessage: false }];
    }
    if (field !== 'desil') return [];
    return [
      {
        type: 'whole',
        operator: 'between',
        formula1: '1',
        formula2: '10',
        range,
        allowBlank: true,
        showErrorMessage: true,
      },
    ];
  });
}
