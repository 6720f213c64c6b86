import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { SYNONYMS } from './synonyms.ts';

/** What a column of a candidate list may hold. Labels stand in the texts at `imports.fields`. */
export const CANDIDATE_FIELDS = [
  'name',
  'nik',
  'kk',
  'sex',
  'birth_place',
  'birth_date',
  'birth_place_date',
  'level',
  'grade',
  'mother_name',
  'father_name',
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
  'desil_date',
  'school_status',
  'vulnerability',
  'proposer',
  'note',
  'previous_code',
  'visit_result',
  'visit_date',
  'parent_consent',
  'child_consent',
  'documents',
] as const;
export type CandidateField = (typeof CANDIDATE_FIELDS)[number];

/** Column index → field, or null for a column that is not imported. */
export type Mapping = readonly (CandidateField | null)[];

/** Header text reduced to what matters: lower case, no marks, other characters to one space. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const FIELD_OF: ReadonlyMap<string, CandidateField> = new Map(
  CANDIDATE_FIELDS.flatMap((field) =>
    SYNONYMS[field].map((synonym): [string, CandidateField] => [synonym, field]),
  ),
);

/** What offices add to a header without changing what it means: "sesuai KK", "anak", "wajib diisi". */
const FILLER =
  /\b(?:(?:sesuai|menurut|pada|di)(?: (?:kk|akta|akte|ktp|kia|kelahiran|dan))+|wajib|diisi|lengkap|calon|siswa|murid|anak|peserta|didik)\b/g;
/** `(dd/mm/yyyy)`, `(L/P)`: a hint how to fill in, not part of the name. */
const HINT = /\([^)]*\)/g;

/** The field this one header names, or null when unknown. */
export function fieldOfHeader(header: string): CandidateField | null {
  const exact = FIELD_OF.get(foldHeader(header));
  if (exact !== undefined) return exact;
  const plain = foldHeader(header.replace(HINT, ' '));
  const found = FIELD_OF.get(plain);
  if (found !== undefined) return found;
  const bare = plain.replace(FILLER, ' ').replace(/\s+/g, ' ').trim();
  return FIELD_OF.get(bare) ?? null;
}

/**
 * A first mapping for these headers. A field is given to one column only, the leftmost that names
 * it; a doubtful header stays unmapped, for a wrong guess is worse than a question.
 */
export function guessMapping(headers: readonly string[]): Mapping {
  const taken = new Set<CandidateField>();
  return headers.map((header) => {
    const field = fieldOfHeader(header);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** Each group needs at least one of its fields mapped before a row can become a candidate. */
export const REQUIRED_FIELDS: readonly (readonly CandidateField[])[] = [
  ['name'],
  ['sex'],
  ['level', 'grade'],
];

/** The required groups no column is mapped to; empty when the mapping is complete. */
export const missingFields = (mapping: Mapping): readonly (readonly CandidateField[])[] =>
  REQUIRED_FIELDS.filter((group) => !group.some((field) => mapping.includes(field)));

/** Fields that two columns claim; each column must have its own. */
export function doubledFields(mapping: Mapping): readonly CandidateField[] {
  const seen = new Set<CandidateField>();
  const doubled = new Set<CandidateField>();
  for (const field of mapping) {
    if (field === null) continue;
    if (seen.has(field)) doubled.add(field);
    seen.add(field);
  }
  return [...doubled];
}

/**
 * Key under which a mapping is remembered: SHA-256 of the set of folded headers, so the same list
 * from the same village is recognised next month although its columns moved.
 */
export function headerSetKey(headers: readonly string[]): string {
  const folded = [...new Set(headers.map(foldHeader).filter((header) => header !== ''))].sort();
  return bytesToHex(sha256(utf8ToBytes(folded.join('\n'))));
}

/** A remembered mapping by folded header, as it is stored. */
export type RememberedMapping = Readonly<Record<string, CandidateField>>;

/** What to store of a mapping so that it fits a file whose columns stand in another order. */
export function rememberMapping(headers: readonly string[], mapping: Mapping): RememberedMapping {
  const remembered: Record<string, CandidateField> = {};
  headers.forEach((header, column) => {
    const field = mapping[column];
    if (field !== null && field !== undefined) remembered[foldHeader(header)] = field;
  });
  return remembered;
}

/** The remembered mapping laid on these headers. */
export const recallMapping = (
  headers: readonly string[],
  remembered: RememberedMapping,
): Mapping => {
  const taken = new Set<CandidateField>();
  return headers.map((header) => {
    const folded = foldHeader(header);
    const field = Object.hasOwn(remembered, folded) ? remembered[folded] : undefined;
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
};
