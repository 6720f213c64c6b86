import type { CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre';
import { type ImportField, type ImportList, REQUIRED_OF } from '#shared/domain/imports/columns.ts';
import { imports } from '#shared/i18n/id/imports.ts';
import { sheetName } from './export-sheet.ts';
import { choicesSheets, type OfficeChoices, READY_ROWS, validations } from './template-choices.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A file stays Indonesian under every screen language, as paper does. */
const { fields, guide, template } = imports;

/** What offices of a school keep of a child and its parents; none of it is needed at first. */
const MORE = [
  'religion',
  'postal',
  'pkh_no',
  'kks_no',
  'mother_name',
  'mother_nik',
  'mother_life',
  'mother_job',
  'father_name',
  'father_nik',
  'father_life',
  'father_job',
] as const satisfies readonly ImportField[];

/** Columns of the template, in the order in which an officer reads a family card. */
const OF_CANDIDATES = [
  'name',
  'nik',
  'kk',
  'sex',
  'birth_place',
  'birth_date',
  'level',
  'grade',
  'guardian_name',
  'guardian_relation',
  'phone',
  'address',
  'rt',
  'rw',
  'village',
  'district',
  'regency',
  'desil',
  'desil_period',
  'school_status',
  'vulnerability',
  'proposer',
  'visit_result',
  'visit_date',
  'visit_reason',
  'parent_consent',
  'child_consent',
  'documents',
  'nisn',
  ...MORE,
  'last_school',
  'previous_code',
  'note',
] as const satisfies readonly ImportField[];

const OF_PEOPLE = [
  'name',
  'nik',
  'kk',
  'sex',
  'birth_place',
  'birth_date',
  'disability',
  'mobility',
  'communication',
  'guardian_name',
  'guardian_relation',
  'phone',
  'address',
  'village',
  'district',
  'regency',
  'desil',
  'desil_period',
  'vulnerability_level',
  'referrer',
  'letter_no',
  'letter_date',
  'received_date',
  'mode',
] as const satisfies readonly ImportField[];

const OF_PUPILS = [
  'name',
  'nis',
  'class_group',
  'sex',
  'birth_place',
  'birth_date',
  'entry_date',
  'dormitory',
  'room',
  'bed',
  'nik',
  'kk',
  'guardian_name',
  'guardian_relation',
  'phone',
  'address',
  'village',
  'district',
  'regency',
  'desil',
  'desil_period',
  'decree_no',
  'decree_date',
  'nisn',
  ...MORE,
  'last_school',
  'note',
] as const satisfies readonly ImportField[];

const TEMPLATE_OF: Readonly<Record<ImportList, readonly ImportField[]>> = {
  candidates: OF_CANDIDATES,
  pupils: OF_PUPILS,
  waitlist: [...OF_PEOPLE, 'note'],
  residents: ['entry_date', 'bed', ...OF_PEOPLE, 'note'],
};

const DATES: ReadonlySet<ImportField> = new Set([
  'birth_date',
  'visit_date',
  'letter_date',
  'received_date',
  'entry_date',
  'decree_date',
]);
const NUMBERS: ReadonlySet<ImportField> = new Set(['grade', 'desil']);
const WIDE: ReadonlySet<ImportField> = new Set(['name', 'guardian_name', 'address', 'note']);

const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
  alignment: { wrapText: true, vertical: 'center' },
};

function formatOf(field: ImportField): string {
  if (DATES.has(field)) return 'dd/mm/yyyy';
  return NUMBERS.has(field) ? '0' : '@';
}

function listSheet(list: ImportList, office: OfficeChoices): WriteSheet {
  const all = TEMPLATE_OF[list];
  const columns: ColumnDef[] = all.map((field) => ({
    width: WIDE.has(field) ? 28 : Math.max(12, fields[field].length + 3),
    numFmt: formatOf(field),
  }));
  // Cells of empty rows carry the text format, so that a NIK typed into them stays whole.
  const blank: CellValue[] = all.map(() => null);
  const cells = new Map(
    all.map((field, column) => [
      `0,${column}`,
      { value: fields[field], type: 'string' as const, style: HEAD },
    ]),
  );
  return {
    name: sheetName(template.sheets[list]),
    columns,
    rows: [all.map((field) => fields[field]), ...Array.from({ length: READY_ROWS }, () => blank)],
    cells,
    freezePane: { rows: 1, columns: 1 },
    dataValidations: validations(all, office),
  };
}

function neededText(field: ImportField, list: ImportList): string {
  const group = REQUIRED_OF[list].find((one) => one.includes(field));
  if (group === undefined) return template.optional;
  return group.length === 1 ? template.needed : template.either;
}

function guideSheet(list: ImportList): WriteSheet {
  return {
    name: sheetName(template.guide),
    columns: [{ width: 26 }, { width: 18 }, { width: 90 }],
    rows: [
      [template.guideField, template.guideNeeded, template.guideHow],
      ...TEMPLATE_OF[list].map((field) => [fields[field], neededText(field, list), guide[field]]),
    ],
    cells: new Map(
      [template.guideField, template.guideNeeded, template.guideHow].map((value, column) => [
        `0,${column}`,
        { value, type: 'string' as const, style: HEAD },
      ]),
    ),
    freezePane: { rows: 1 },
  };
}

/**
 * Writes an empty list to fill in: every header is one the import recognises, NIK, KK
 * and phone are text, choices are lists, a second sheet says how each column is filled in. Classes,
 * grades and dormitories of the office stand on a sheet of their own.
 */
export const writeImportTemplate = (
  path: string,
  list: ImportList,
  office: OfficeChoices = {},
): Promise<void> =>
  writeWorkbook(path, [
    listSheet(list, office),
    guideSheet(list),
    ...choicesSheets(TEMPLATE_OF[list], office),
  ]);
