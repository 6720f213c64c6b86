import type { LocalDate } from '#shared/vocabulary.ts';
import { nameKey } from '../people/name-key.ts';
import { likeWords } from './like-name.ts';

/** What the records say of a person, as far as two entries can be held against each other. */
export interface DuplicateFacts {
  readonly name: string;
  readonly sex: 'L' | 'P';
  readonly birthDate: LocalDate | null;
  readonly nik: string | null;
  readonly kk: string | null;
  readonly mother: string | null;
  readonly phones: readonly string[];
  readonly address: string;
  readonly rt: string;
  readonly village: string;
}

/** The same, reduced once so that many can be compared quickly. Blank parts are empty or null. */
export interface DuplicateSubject {
  readonly words: readonly string[];
  readonly sex: 'L' | 'P';
  readonly birthDate: LocalDate | null;
  readonly nik: string | null;
  readonly kk: string | null;
  readonly mother: readonly string[];
  readonly phones: readonly string[];
  readonly address: string | null;
}

/** Shorter ones are "-" or "tidak ada". */
const MIN_PHONE = 8;
const MIN_ADDRESS = 6;

/** "+62 812-34", "0812 34" → the digits after the leading zero; empty for what is no number. */
function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^(?:62|0)+/, '');
  return digits.length < MIN_PHONE ? '' : digits;
}

function addressKey({ address, rt, village }: DuplicateFacts): string | null {
  const street = nameKey(address).replace(/^(?:jl|jln|jalan|gg|gang) /, '');
  if (street.length < MIN_ADDRESS) return null;
  return `${street}|${nameKey(rt).replace(/^0+/, '')}|${nameKey(village)}`;
}

export const subjectOf = (facts: DuplicateFacts): DuplicateSubject => ({
  words: likeWords(facts.name),
  sex: facts.sex,
  birthDate: facts.birthDate,
  nik: facts.nik,
  kk: facts.kk,
  mother: facts.mother === null ? [] : likeWords(facts.mother),
  phones: facts.phones.map(phoneKey).filter((phone) => phone !== ''),
  address: addressKey(facts),
});
