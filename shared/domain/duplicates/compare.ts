import { ALIKE, namesAlike, type NameLikeness, wordsMayFit } from './names-alike.ts';
import { type DateLikeness, datesAlike, differingPlaces } from './near-dates.ts';
import type { DuplicateSubject } from './subject.ts';

/** Why two entries may be one person, or what speaks against it. */
export const DUPLICATE_REASONS = [
  'name_equal',
  'name_alike',
  'name_part',
  'birth_equal',
  'birth_swapped',
  'birth_digit',
  'birth_differs',
  'mother_alike',
  'mother_differs',
  'kk_same',
  'phone_same',
  'address_same',
  'nik_digit',
  'nik_serial',
  'nik_differs',
  'sex_differs',
] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** What each reason counts; a pair is shown from `SHOWN_FROM` on. */
export const POINTS: Readonly<Record<DuplicateReason, number>> = {
  name_equal: 40,
  name_alike: 30,
  name_part: 15,
  birth_equal: 30,
  birth_swapped: 25,
  birth_digit: 20,
  birth_differs: -30,
  mother_alike: 20,
  mother_differs: -25,
  kk_same: 15,
  phone_same: 10,
  address_same: 10,
  nik_digit: 15,
  nik_serial: 0,
  nik_differs: -20,
  sex_differs: -20,
};
export const SHOWN_FROM = 50;

export interface Comparison {
  /** Sum of the points, 0 to 100. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/** Children of one card born on one day: only what is surely a slip of the pen. */
const TWINS = 0.95;

const AGAINST: ReadonlySet<DuplicateReason> = new Set(['sex_differs', 'nik_differs', 'nik_serial']);

/**
 * Holds two entries against each other. Null when nobody needs to be asked: their names are not
 * alike, or what they share besides is too little. Two blanks share nothing. Children of one family
 * born on one day are twins unless their names are the same but for a slip of the pen; the family,
 * the day and an initial alone never make a pair (peers.md 5, rows 11 and 13).
 *
 * Another letter in a short word (Rahman, Rahmat) counts as a twin's name, not as a slip: domain
 * brief R7 takes one card and one birth date for twins, twins here are named that way, and nothing in
 * the spelling tells which it is. A twin asked about in every search is what Bloom #4083 complains
 * of; a slip of that kind shows as soon as a NIK or another birth date stands beside it.
 */
export function compare(a: DuplicateSubject, b: DuplicateSubject): Comparison | null {
  if (!wordsMayFit(a.words, b.words)) return null;
  const names = namesAlike(a.words, b.words);
  const name = names && nameReason(names);
  if (!names || !name) return null;
  const reasons = [name, ...facts(a, b)];
  if (mayBeTwins(reasons) && !isSlip(names, reasons)) return null;
  const score = Math.min(
    100,
    reasons.reduce((sum, reason) => sum + POINTS[reason], 0),
  );
  return score < SHOWN_FROM ? null : { score, reasons };
}

function nameReason({ equal, weakest, extra }: NameLikeness): DuplicateReason | null {
  if (equal) return 'name_equal';
  if (weakest < ALIKE) return null;
  return extra === 0 ? 'name_alike' : 'name_part';
}

const BIRTH: Readonly<Record<DateLikeness, DuplicateReason>> = {
  equal: 'birth_equal',
  swapped: 'birth_swapped',
  digit: 'birth_digit',
  differs: 'birth_differs',
};

function facts(a: DuplicateSubject, b: DuplicateSubject): DuplicateReason[] {
  const birth = datesAlike(a.birthDate, b.birthDate);
  const found: (DuplicateReason | null)[] = [
    birth && BIRTH[birth],
    motherReason(a, b),
    a.kk !== null && a.kk === b.kk ? 'kk_same' : null,
    a.phones.some((phone) => b.phones.includes(phone)) ? 'phone_same' : null,
    a.address !== null && a.address === b.address ? 'address_same' : null,
    nikReason(a, b),
    a.sex === b.sex ? null : 'sex_differs',
  ];
  return found.filter((reason) => reason !== null);
}

function motherReason(a: DuplicateSubject, b: DuplicateSubject): DuplicateReason | null {
  const mothers = namesAlike(a.mother, b.mother);
  if (!mothers) return null;
  return mothers.weakest >= ALIKE ? 'mother_alike' : 'mother_differs';
}

/** District, birth date and sex; then four digits that count the children registered alike. */
const SERIAL_FROM = 12;

/**
 * Nobody has two NIK. Two that differ in one digit of the district or the birth date are a slip: a
 * second child with the same count there is unlikely. Twins have one digit of the count apart, so
 * that such a digit speaks neither for nor against. Any others are two people.
 */
function nikReason(a: DuplicateSubject, b: DuplicateSubject): DuplicateReason | null {
  if (a.nik === null || b.nik === null || a.nik === b.nik) return null;
  if (differingPlaces(a.nik, b.nik) > 1) return 'nik_differs';
  return a.nik.slice(0, SERIAL_FROM) === b.nik.slice(0, SERIAL_FROM) ? 'nik_serial' : 'nik_digit';
}

const mayBeTwins = (reasons: readonly DuplicateReason[]): boolean =>
  reasons.includes('birth_equal') &&
  (reasons.includes('kk_same') || reasons.includes('mother_alike'));

const isSlip = ({ equal, weakest }: NameLikeness, reasons: readonly DuplicateReason[]): boolean =>
  equal || (weakest >= TWINS && !reasons.some((reason) => AGAINST.has(reason)));
