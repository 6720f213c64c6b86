import type { PersonDetails, LastSchool } from './candidate-row.ts';
import { PERSON_DETAILS, SCHOOL_DETAILS } from './detail-fields.ts';
import { gradeOfWord } from './read-school.ts';
import type { RowPlan } from './row-plan.ts';
import type { RowReader } from './row-reader.ts';

type Religion = NonNullable<PersonDetails['religion']>;

/** Words and codes of Dapodik for the religions of a record. */
const RELIGION_WORDS: ReadonlyMap<string, Religion> = new Map(
  (
    [
      ['01', 'islam', 'muslim'],
      ['02', 'kristen', 'protestan', 'kristen protestan'],
      ['03', 'katolik', 'katholik', 'khatolik', 'kristen katolik'],
      ['04', 'hindu'],
      ['05', 'buddha', 'budha', 'budda'],
      ['06', 'khonghucu', 'konghucu', 'kong hu cu', 'khong hu cu'],
      [
        '07',
        'kepercayaan',
        'kepercayaan kepada tuhan yme',
        'kepercayaan terhadap tuhan yme',
        'penghayat',
        'penghayat kepercayaan',
        'aliran kepercayaan',
      ],
      ['99', 'lainnya', 'lain lain'],
    ] as const
  ).flatMap(([code, ...words]) => [code, ...words].map((word): [string, Religion] => [word, code])),
);

function readReligion(row: RowReader): Religion | null {
  const word = row.word('religion');
  if (word === '') return null;
  const religion = RELIGION_WORDS.get(word);
  if (religion === undefined) row.fault('religion', 'religion-unknown');
  return religion ?? null;
}

function readPostal(row: RowReader): string {
  const text = row.text('postal').replace(/[\s.]/g, '');
  if (text === '' || /^0+$/.test(text)) return '';
  if (/^\d{5}$/.test(text)) return text;
  row.fault('postal', 'postal-unreadable');
  return '';
}

const NO_CARD: ReadonlySet<string> = new Set([
  'tidak',
  'tidak ada',
  'tidak punya',
  'tidak dapat',
  'tidak menerima',
  'tdk ada',
  'bukan',
  'bukan penerima',
  'belum',
  'belum ada',
  'belum punya',
]);
const CARD_NO = /^[\d .-]{5,30}$/;
/** Spreadsheets keep 15 digits of a number, and write a long one as `6,03E+15`. */
const FIRST_SHORTENED = 1e15;
const SHORTENED = /^\d(?:[.,]\d+)?e\+?\d{1,2}$/i;

/** Number of an assistance as written; "tidak" is none, and "ya" names no number. */
function readCardNo(row: RowReader, field: 'pkh_no' | 'bpnt_no' | 'kks_no'): string {
  const cell = row.cell(field);
  const text = row.text(field, 60);
  if (text === '' || NO_CARD.has(row.word(field))) return '';
  if ((typeof cell === 'number' && cell >= FIRST_SHORTENED) || SHORTENED.test(text))
    row.fault(field, 'assistance-shortened');
  else if (CARD_NO.test(text)) return text;
  else row.fault(field, 'assistance-no');
  return '';
}

const NO_DETAILS: PersonDetails = Object.freeze({
  religion: null,
  postal: '',
  pkhNo: '',
  bpntNo: '',
  kksNo: '',
});

/** Religion, postcode and assistance, as a list may say them of anybody in a school. */
export function readDetails(row: RowReader): PersonDetails {
  if (!asksAny(row.plan, PERSON_DETAILS)) return NO_DETAILS;
  return {
    religion: readReligion(row),
    postal: readPostal(row),
    pkhNo: readCardNo(row, 'pkh_no'),
    bpntNo: readCardNo(row, 'bpnt_no'),
    kksNo: readCardNo(row, 'kks_no'),
  };
}

const asksAny = (
  { columnOf }: RowPlan,
  fields: readonly (keyof RowPlan['columnOf'])[],
): boolean => {
  for (const field of fields) if (columnOf[field] >= 0) return true;
  return false;
};

const ACTIVE: ReadonlyMap<string, boolean> = new Map([
  ['aktif', true],
  ['masih aktif', true],
  ['ya', true],
  ['masih', true],
  ['tidak aktif', false],
  ['nonaktif', false],
  ['non aktif', false],
  ['tidak', false],
  ['tidak ada', false],
  ['sudah keluar', false],
]);

function readActive(row: RowReader): boolean | null {
  const word = row.word('dapodik_active');
  if (word === '') return null;
  const active = ACTIVE.get(word);
  if (active === undefined) row.fault('dapodik_active', 'dapodik-unknown');
  return active ?? null;
}

function readNpsn(row: RowReader): string {
  const npsn = row.text('last_npsn').replace(/\s/g, '').toUpperCase();
  if (npsn === '' || /^[A-Z0-9]{8}$/.test(npsn)) return npsn;
  row.fault('last_npsn', 'npsn-unreadable', { digits: npsn.length });
  return '';
}

function readLastGrade(row: RowReader): number | null {
  const word = row.word('last_grade');
  if (word === '') return null;
  const grade = gradeOfWord(word);
  if (grade === null) row.fault('last_grade', 'last-grade-unknown');
  return grade;
}

const NO_SCHOOL: LastSchool = Object.freeze({
  lastSchool: '',
  lastNpsn: '',
  lastGrade: null,
  dapodikActive: null,
});

/** The school before this one. */
export function readLastSchool(row: RowReader): LastSchool {
  if (!asksAny(row.plan, SCHOOL_DETAILS)) return NO_SCHOOL;
  return {
    lastSchool: row.text('last_school', 120),
    lastNpsn: readNpsn(row),
    lastGrade: readLastGrade(row),
    dapodikActive: readActive(row),
  };
}
