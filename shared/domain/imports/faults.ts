import type { ImportField, MappedField } from './columns.ts';

/**
 * What can be wrong with a row, each under the kind by which the fault list is grouped. The
 * sentence with the way out stands in the texts at `imports.faults.<code>`.
 */
export const FAULT_KIND = {
  'name-empty': 'name',
  'name-too-long': 'name',
  'nik-shortened': 'nik_broken',
  'nik-too-short': 'nik_broken',
  'nik-too-long': 'nik_broken',
  'nik-not-digits': 'nik_broken',
  'nik-birth-part': 'nik_broken',
  'nik-serial-zero': 'nik_broken',
  'nik-same': 'nik_same',
  'nik-of-other': 'nik_same',
  'code-same': 'nik_same',
  'code-of-other': 'nik_same',
  'nisn-not-digits': 'nisn',
  'nisn-length': 'nisn',
  'nisn-same': 'nisn',
  'nisn-of-other': 'nisn',
  'kk-shortened': 'kk',
  'kk-too-short': 'kk',
  'kk-too-long': 'kk',
  'kk-not-digits': 'kk',
  'kk-is-nik': 'kk',
  'sex-empty': 'sex',
  'sex-unknown': 'sex',
  'birth-date-impossible': 'birth_date',
  'birth-date-month': 'birth_date',
  'birth-date-two-digits': 'birth_date',
  'birth-date-two-digits-baby': 'birth_date',
  'birth-date-two-digits-unclear': 'birth_date',
  'birth-date-future': 'birth_date',
  'birth-date-too-old': 'birth_date',
  'birth-date-unreadable': 'birth_date',
  'level-empty': 'level',
  'level-unknown': 'level',
  'grade-unknown': 'level',
  'grade-not-of-level': 'level',
  'desil-range': 'desil',
  'desil-roman': 'desil',
  'desil-several': 'desil',
  'desil-unreadable': 'desil',
  'desil-undated': 'desil',
  'desil-period-unreadable': 'desil',
  'desil-date-unreadable': 'desil',
  'desil-date-future': 'desil',
  'religion-unknown': 'welfare',
  'assistance-no': 'welfare',
  'assistance-shortened': 'welfare',
  'postal-unreadable': 'address',
  'npsn-unreadable': 'school',
  'last-grade-unknown': 'school',
  'dapodik-unknown': 'school',
  'life-unknown': 'guardian',
  'income-range': 'guardian',
  'income-unreadable': 'guardian',
  'parent-nik-shortened': 'guardian',
  'parent-nik-length': 'guardian',
  'parent-nik-odd': 'guardian',
  'parent-nik-same': 'guardian',
  'parent-unnamed': 'guardian',
  'relation-unknown': 'guardian',
  'phone-shortened': 'guardian',
  'rt-unreadable': 'address',
  'rw-unreadable': 'address',
  'school-status-unknown': 'school',
  'vulnerability-unknown': 'vulnerability',
  'visit-unknown': 'gates',
  'visit-reason-alone': 'gates',
  'visit-date-unreadable': 'gates',
  'visit-date-future': 'gates',
  'answer-unknown': 'gates',
  'mode-unknown': 'service',
  'mobility-unknown': 'needs',
  'disability-unknown': 'needs',
  'communication-unknown': 'needs',
  'vulnerability-level': 'vulnerability',
  'letter-date-unreadable': 'letter',
  'letter-date-future': 'letter',
  'entry-date-empty': 'entry',
  'entry-date-unreadable': 'entry',
  'entry-date-future': 'entry',
  'stay-overlaps': 'entry',
  'exit-date-empty': 'exit',
  'exit-date-unreadable': 'exit',
  'exit-date-future': 'exit',
  'exit-before-entry': 'exit',
  'bed-unknown': 'bed',
  'bed-same': 'bed',
  'bed-other-sex': 'bed',
  'bed-not-free': 'bed',
  'bed-child-adult': 'bed',
  'pupil-level-empty': 'class',
  'class-unknown': 'class',
  'class-other-grade': 'class',
  'class-full': 'places',
  'level-full': 'places',
  'site-full': 'places',
  'beds-full': 'places',
  'pupil-already': 'entry',
  'pupil-alike': 'nik_same',
  'pupil-entry-future': 'entry',
  'sex-of-known': 'sex',
  'nis-same': 'nis',
  'nis-taken': 'nis',
  'bed-several': 'bed',
  'pupil-bed-unknown': 'bed',
  'pupil-bed-taken': 'bed',
  'own-value': 'own',
  'cell-error': 'cell',
  'cell-is-date': 'cell',
  'cell-too-long': 'cell',
} as const;

export type FaultCode = keyof typeof FAULT_KIND;
export type FaultKind = (typeof FAULT_KIND)[FaultCode];

/** Numbers and words the sentence needs. */
export type Details = Readonly<Record<string, string | number>>;

/** A replacement that a person may accept; never applied by itself. */
export interface Suggestion {
  /** What the cell would say. */
  readonly to: string;
  /** The same text in this column always means the same, so one click may repair all alike. */
  readonly forAll: boolean;
}

export interface Fault {
  readonly code: FaultCode;
  readonly field: MappedField;
  /** Column index in the sheet; -1 when no column is mapped to the field. */
  readonly column: number;
  /** The cell as Excel shows it; empty text for an empty cell. */
  readonly shown: string;
  readonly details: Details;
  readonly suggestion?: Suggestion;
}

/** Worth a look, but the row can be saved. Sentences at `imports.warnings.<code>`. */
export const WARNING_CODES = [
  'nik-empty',
  'nik-sex-differs',
  'nik-birth-differs',
  'nik-region',
  'sex-of-nik',
  'nisn-year',
  'name-odd',
  'birth-date-empty',
  'birth-date-day-unknown',
  'age-unlikely',
  'guardian-empty',
  'phone-odd',
  'parent-nik-sex',
  'grade-assumed',
  'school-status-empty',
  'letter-undated',
  'exit-reason-empty',
  'exit-bed-unused',
  'room-only',
  'likely-same',
  'likely-known',
  'name-differs',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface Warning {
  readonly code: WarningCode;
  readonly field: ImportField;
  readonly column: number;
  readonly shown: string;
  readonly details: Details;
}
