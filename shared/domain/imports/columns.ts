import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isOwnField, type OwnField } from '../own-columns/own-field.ts';
import { OF_CHILD, SCHOOL_BEFORE, SCHOOL_DETAILS } from './detail-fields.ts';
import { FACILITY_FIELDS, FACILITY_HEADERS } from './facility-synonyms.ts';
import { PUPIL_FIELDS, PUPIL_HEADERS } from './pupil-synonyms.ts';
import { SYNONYMS } from './synonyms.ts';

/** What a column of a list may hold. Labels stand in the texts at `imports.fields`. */
export const IMPORT_FIELDS = [
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
  'visit_reason',
  'parent_consent',
  'child_consent',
  'documents',
  ...OF_CHILD,
  ...SCHOOL_DETAILS,
  'mode',
  'mobility',
  'disability',
  'communication',
  'vulnerability_level',
  'referrer',
  'letter_no',
  'letter_date',
  'received_date',
  'entry_date',
  'exit_date',
  'exit_reason',
  'bed',
  ...PUPIL_FIELDS,
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Lists that can be imported: of a school its candidates and its pupils, of a facility who waits and who lives there. */
export const LISTS = ['candidates', 'pupils', 'waitlist', 'residents'] as const;
export type ImportList = (typeof LISTS)[number];

const OF_PERSON = [
  'name',
  'nik',
  'kk',
  'sex',
  'birth_place',
  'birth_date',
  'birth_place_date',
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
] as const satisfies readonly ImportField[];

const OF_FACILITY = [...OF_PERSON, ...FACILITY_FIELDS];

const NOT_OF_CANDIDATES: ReadonlySet<ImportField> = new Set([
  ...PUPIL_FIELDS,
  ...FACILITY_FIELDS,
  'entry_date',
  'exit_date',
  'exit_reason',
  'bed',
]);

/** The fields a list can have, in the order in which people are asked for them. */
export const FIELDS_OF: Readonly<Record<ImportList, readonly ImportField[]>> = {
  candidates: IMPORT_FIELDS.filter((field) => !NOT_OF_CANDIDATES.has(field)),
  pupils: [
    ...OF_PERSON,
    ...OF_CHILD,
    ...SCHOOL_BEFORE,
    'level',
    'grade',
    'entry_date',
    'bed',
    ...PUPIL_FIELDS,
    'note',
  ],
  waitlist: [...OF_FACILITY, 'note'],
  residents: [...OF_FACILITY, 'entry_date', 'exit_date', 'exit_reason', 'bed', 'note'],
};

/** Also a column the office added. */
export type MappedField = ImportField | OwnField;
/** Column index → field, or null for a column that is not imported. */
export type Mapping = readonly (MappedField | null)[];

/** Header text reduced to what matters: lower case, no marks, other characters to one space. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const FIELD_OF: ReadonlyMap<string, ImportField> = new Map(
  IMPORT_FIELDS.flatMap((field) =>
    SYNONYMS[field].map((synonym): [string, ImportField] => [synonym, field]),
  ),
);

/** What offices add to a header without changing what it means: "sesuai KK", "anak", "wajib diisi". */
const FILLER =
  /\b(?:(?:sesuai|menurut|pada|di)(?: (?:kk|akta|akte|ktp|kia|kelahiran|dan))+|wajib|diisi|lengkap|calon|siswa|murid|anak|peserta|didik)\b/g;
/** `(dd/mm/yyyy)`, `(L/P)`: a hint how to fill in, not part of the name. */
const HINT = /\([^)]*\)/g;

/** Headers that mean something else on one list than they mostly do. */
const OWN_HEADERS: Readonly<Partial<Record<ImportList, ReadonlyMap<string, ImportField>>>> = {
  pupils: new Map(PUPIL_HEADERS),
  waitlist: new Map(FACILITY_HEADERS),
  residents: new Map(FACILITY_HEADERS),
};

/** The field this one header names on a list, or null when unknown or not asked there. */
export function fieldOfHeader(header: string, list: ImportList = 'candidates'): ImportField | null {
  const folded = foldHeader(header);
  const own = OWN_HEADERS[list]?.get(folded);
  const field = own ?? knownField(header);
  return field !== null && FIELDS_OF[list].includes(field) ? field : null;
}

function knownField(header: string): ImportField | null {
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
export function guessMapping(headers: readonly string[], list: ImportList = 'candidates') {
  const taken = new Set<ImportField>();
  return headers.map((header): ImportField | null => {
    const field = fieldOfHeader(header, list);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** Each group needs at least one of its fields mapped before a row can be saved. */
export const REQUIRED_OF: Readonly<Record<ImportList, readonly (readonly ImportField[])[]>> = {
  candidates: [['name'], ['sex'], ['level', 'grade']],
  pupils: [['name'], ['sex'], ['entry_date'], ['class_group', 'grade', 'level']],
  waitlist: [['name'], ['sex']],
  residents: [['name'], ['sex'], ['entry_date']],
};

/** Fields that two columns claim; each column must have its own. */
export function doubledFields(mapping: Mapping): readonly MappedField[] {
  const seen = new Set<MappedField>();
  const doubled = new Set<MappedField>();
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
export type RememberedMapping = Readonly<Record<string, MappedField>>;

/** What to store of a mapping so that it fits a file whose columns stand in another order. */
export function rememberMapping(headers: readonly string[], mapping: Mapping): RememberedMapping {
  const remembered: Record<string, MappedField> = {};
  headers.forEach((header, column) => {
    const field = mapping[column];
    const folded = foldHeader(header);
    // A column without a title is known by nothing the next file has.
    if (field !== null && field !== undefined && folded !== '') remembered[folded] = field;
  });
  return remembered;
}

/** The remembered mapping laid on these headers. */
export const recallMapping = (
  headers: readonly string[],
  remembered: RememberedMapping,
  list: ImportList = 'candidates',
): Mapping => {
  const taken = new Set<MappedField>();
  return headers.map((header) => {
    const folded = foldHeader(header);
    const field = Object.hasOwn(remembered, folded) ? remembered[folded] : undefined;
    if (field === undefined || taken.has(field)) return null;
    if (!isOwnField(field) && !FIELDS_OF[list].includes(field)) return null;
    taken.add(field);
    return field;
  });
};
