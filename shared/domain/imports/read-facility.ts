import type { Mobility, ServiceMode } from '../../vocabulary.ts';
import type { Communication, DisabilitySubtype } from '../people/disability.ts';
import type { FacilityRow, PersonRow } from './candidate-row.ts';
import type { ImportField } from './columns.ts';
import type { FaultCode } from './faults.ts';
import { pastDay } from './past-day.ts';
import { readExit } from './read-exit.ts';
import { foldWord, type RowReader } from './row-reader.ts';

const words = <Value extends string>(
  table: Readonly<Record<Value, readonly string[]>>,
): ReadonlyMap<string, Value> =>
  new Map(
    (Object.entries(table) as [Value, readonly string[]][]).flatMap(([value, said]) =>
      said.map((word): [string, Value] => [word, value]),
    ),
  );

const MODES = words<ServiceMode>({
  residential: ['panti', 'dalam panti', 'residensial', 'tinggal', 'asrama', 'menginap'],
  day: ['harian', 'pulang pergi', 'siang', 'pp'],
  home: ['rumah', 'di rumah', 'luar panti'],
});

const MOBILITIES = words<Mobility>({
  independent: ['mandiri', 'jalan sendiri', 'tanpa alat', 'berjalan'],
  aid: ['alat bantu', 'alat bantu jalan', 'tongkat', 'tongkat putih', 'kruk', 'walker'],
  wheelchair: ['kursi roda', 'kursiroda'],
  bedridden: ['tirah baring', 'berbaring', 'di tempat tidur'],
});

/** Words of offices and of older lists; screen and paper say the new ones. */
const SUBTYPES = words<DisabilitySubtype>({
  amputation: ['amputasi', 'kehilangan anggota badan'],
  paralysis: ['lumpuh', 'lumpuh layu', 'lumpuh kaku', 'daksa', 'disabilitas daksa', 'fisik'],
  paraplegia: ['paraplegi', 'paraplegia'],
  cerebral_palsy: ['cerebral palsy', 'cp', 'celebral palsy'],
  stroke: ['stroke', 'akibat stroke'],
  leprosy: ['kusta', 'akibat kusta', 'eks kusta'],
  short_stature: ['orang kecil'],
  slow_learner: ['lambat belajar', 'slow learner'],
  intellectual: ['grahita', 'disabilitas grahita', 'intelektual', 'disabilitas intelektual'],
  down_syndrome: ['down syndrome', 'sindrom down', 'down sindrom'],
  psychosocial: [
    'psikososial',
    'mental',
    'disabilitas mental',
    'odgj',
    'eks odgj',
    'skizofrenia',
    'bipolar',
    'depresi',
  ],
  autism: ['autis', 'autisme', 'autistik'],
  hyperactivity: ['hiperaktif', 'adhd'],
  blind: ['netra', 'disabilitas netra', 'netra total', 'buta'],
  low_vision: ['low vision', 'lemah penglihatan', 'penglihatan rendah'],
  deaf: ['rungu', 'disabilitas rungu', 'tuli'],
  speech: ['wicara', 'disabilitas wicara'],
});
/** One word that the law itself takes for two. */
const DOUBLE: ReadonlyMap<string, readonly DisabilitySubtype[]> = new Map([
  ['rungu wicara', ['deaf', 'speech']],
  ['netra tuli', ['blind', 'deaf']],
]);

const COMMUNICATIONS = words<Communication>({
  spoken: ['lisan', 'bicara', 'bahasa indonesia', 'indonesia'],
  sign_bisindo: ['isyarat', 'bisindo', 'bahasa isyarat', 'isyarat bisindo'],
  sign_sibi: ['sibi', 'isyarat sibi'],
  braille: ['braille', 'braile'],
  pictures: ['gambar', 'papan gambar', 'papan komunikasi'],
  regional_language: ['bahasa daerah', 'banjar', 'kutai', 'dayak', 'bugis', 'jawa'],
});

/** The value of a word; an unknown word is a fault, an empty cell null. */
function oneOf<Value extends string>(
  row: RowReader,
  field: ImportField,
  known: ReadonlyMap<string, Value>,
  code: FaultCode,
): Value | null {
  const word = row.word(field);
  if (word === '') return null;
  const value = known.get(word);
  if (value === undefined) row.fault(field, code);
  return value ?? null;
}

const SEPARATOR = /[,;/+&\n]| dan /;

/** The values of several words in one cell; one unknown word is a fault, never lost. */
function someOf<Value extends string>(
  row: RowReader,
  field: ImportField,
  valuesOf: (word: string) => readonly Value[] | undefined,
  code: FaultCode,
): readonly Value[] {
  const text = row.text(field);
  if (text === '') return [];
  const whole = valuesOf(foldWord(text));
  if (whole !== undefined) return whole;
  const found = new Set<Value>();
  for (const part of text.split(SEPARATOR)) {
    const word = foldWord(part);
    if (word === '') continue;
    const values = valuesOf(word);
    if (values === undefined) {
      row.fault(field, code, { word: part.trim() });
      return [];
    }
    for (const value of values) found.add(value);
  }
  return [...found];
}

const single = <Value extends string>(known: ReadonlyMap<string, Value>) => {
  return (word: string): readonly Value[] | undefined => {
    const value = known.get(word);
    return value === undefined ? undefined : [value];
  };
};

const subtypesOf = (word: string): readonly DisabilitySubtype[] | undefined =>
  DOUBLE.get(word) ?? single(SUBTYPES)(word);

function readLetter(row: RowReader): FacilityRow['letter'] {
  const no = row.text('letter_no');
  const date = pastDay(row, 'letter_date', 'letter-date-unreadable', 'letter-date-future');
  if (no === '' && date === null) return null;
  if (date === null) {
    // A letter counts from its date; without one the receipt stamp counts, and the number is kept.
    if (row.faults === null) row.warn('letter_no', 'letter-undated');
    return null;
  }
  return { no: no === '' ? '–' : no, date };
}

function readLevel(row: RowReader): FacilityRow['vulnerability'] {
  const text = row.text('vulnerability_level');
  if (text === '') return 0;
  const level = Number(text);
  if (level === 0 || level === 1 || level === 2 || level === 3) return level;
  row.fault('vulnerability_level', 'vulnerability-level');
  return 0;
}

/** What a facility's list says besides the person; null where a row cannot be saved. */
export function readFacility(row: RowReader): Omit<FacilityRow, keyof PersonRow> | null {
  const list = row.plan.list === 'residents' ? 'residents' : 'waitlist';
  const mode = oneOf(row, 'mode', MODES, 'mode-unknown') ?? 'residential';
  const mobility = oneOf(row, 'mobility', MOBILITIES, 'mobility-unknown');
  const subtypes = someOf(row, 'disability', subtypesOf, 'disability-unknown');
  const communication = someOf(
    row,
    'communication',
    single(COMMUNICATIONS),
    'communication-unknown',
  );
  const letter = readLetter(row);
  const receivedOn = pastDay(row, 'received_date', 'letter-date-unreadable', 'letter-date-future');
  const entryOn =
    list === 'residents'
      ? pastDay(row, 'entry_date', 'entry-date-unreadable', 'entry-date-future')
      : null;
  const vulnerability = readLevel(row);
  if (list === 'residents' && entryOn === null) {
    const isEmpty = row.shown('entry_date') === '';
    if (isEmpty) row.fault('entry_date', 'entry-date-empty');
    return null;
  }
  const left = entryOn === null ? null : readExit(row, entryOn);
  if (left === undefined) return null;
  return {
    list,
    mode,
    mobility,
    subtypes,
    communication,
    vulnerability,
    referrer: row.text('referrer'),
    letter,
    receivedOn,
    entryOn,
    left,
    bed: list === 'residents' ? row.text('bed', 40) || null : null,
  };
}
