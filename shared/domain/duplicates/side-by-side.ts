import { namesAlike, ALIKE } from './names-alike.ts';
import { datesAlike } from './near-dates.ts';
import { likeWords } from './like-name.ts';

/** What two entries are held against each other by, in the order a person reads it. */
export const PAIR_FIELDS = [
  'name',
  'sex',
  'birth_place',
  'birth_date',
  'nik',
  'nisn',
  'kk',
  'mother',
  'others',
  'phones',
  'address',
  'region',
  'school',
  'school_status',
  'recommendation',
  'desil',
  'intakes',
  'class',
  'requests',
  'request_state',
  'stay',
  'left',
  'bed',
  'assessed',
  'training',
  'attachments',
  'entered',
] as const;
export type PairField = (typeof PAIR_FIELDS)[number];

/** How two values lie to each other; `blank` where one of them says nothing. */
export const MATCHES = ['same', 'alike', 'differs', 'blank'] as const;
export type Match = (typeof MATCHES)[number];

export type PairValues = Readonly<Record<PairField, string>>;

const NAMES: ReadonlySet<PairField> = new Set(['name', 'mother']);
const folded = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** A blank is like nothing, not even a blank (peers.md 5, row 11). */
function matchOf(field: PairField, first: string, second: string): Match {
  if (first === '' || second === '') return 'blank';
  if (folded(first) === folded(second)) return 'same';
  if (field === 'birth_date') return datesAlike(first, second) === 'differs' ? 'differs' : 'alike';
  if (!NAMES.has(field)) return 'differs';
  const names = namesAlike(likeWords(first), likeWords(second));
  return names !== null && names.weakest >= ALIKE ? 'alike' : 'differs';
}

export const sideBySide = (first: PairValues, second: PairValues) =>
  PAIR_FIELDS.map((field) => ({
    field,
    first: first[field],
    second: second[field],
    match: matchOf(field, first[field], second[field]),
  })).filter((row) => row.first !== '' || row.second !== '');
