import {
  LEVELS,
  NIK_STATUSES,
  RECOMMENDATIONS,
  SCHOOL_STATUSES,
  SEXES,
  type GuardianRelation,
} from '../../vocabulary.ts';
import { DAPODIK_STATES, RELIGIONS, SCHOOL_GRADES } from '../../validation/record-details.ts';

/** Where a single value of a record stands in its form; a parent or wali by relation. */
export type FieldPlace =
  | { readonly part: 'person' | 'family' | 'candidacy'; readonly key: string }
  | { readonly part: 'guardian'; readonly relation: GuardianRelation; readonly key: string };

/** One value of a record that a list shows, takes and exports on its own. */
export interface RecordField {
  readonly id: string;
  readonly at: FieldPlace;
  readonly kind: 'text' | 'digits' | 'date' | 'number' | 'choice';
  /** Codes that may be chosen; only of kind `choice`. */
  readonly choices: readonly string[];
  /** `private`: masked or left out for who may not see identity numbers in full. */
  readonly care: 'plain' | 'private';
}

const NO_CHOICE: readonly string[] = [];

function field(
  id: string,
  at: FieldPlace,
  kind: RecordField['kind'],
  more: Partial<Pick<RecordField, 'choices' | 'care'>> = {},
): RecordField {
  return { id, at, kind, choices: NO_CHOICE, care: 'plain', ...more };
}

const person = (key: string): FieldPlace => ({ part: 'person', key });
const family = (key: string): FieldPlace => ({ part: 'family', key });
const candidacy = (key: string): FieldPlace => ({ part: 'candidacy', key });
const guardian = (relation: GuardianRelation, key: string): FieldPlace => ({
  part: 'guardian',
  relation,
  key,
});

/**
 * The single values of a candidate's record (domain brief R7), in the order in which people are
 * asked for them. Lists, edits in place, updates, exports and own lists name a value by its id.
 */
export const RECORD_FIELDS = [
  field('name', person('name'), 'text'),
  field('nik', person('nik'), 'digits', { care: 'private' }),
  field('nik_status', person('nikStatus'), 'choice', { choices: NIK_STATUSES }),
  field('kk', family('kk'), 'digits', { care: 'private' }),
  field('sex', person('sex'), 'choice', { choices: SEXES }),
  field('birth_place', person('birthPlace'), 'text'),
  field('birth_date', person('birthDate'), 'date'),
  field('level', candidacy('level'), 'choice', { choices: LEVELS }),
  field('grade', candidacy('grade'), 'number'),
  field('mother_name', guardian('mother', 'name'), 'text'),
  field('father_name', guardian('father', 'name'), 'text'),
  field('guardian_name', guardian('guardian', 'name'), 'text'),
  field('address', family('address'), 'text', { care: 'private' }),
  field('rt', family('rt'), 'digits', { care: 'private' }),
  field('rw', family('rw'), 'digits', { care: 'private' }),
  field('village', family('village'), 'text'),
  field('district', family('district'), 'text'),
  field('regency', family('regency'), 'text'),
  field('school_status', candidacy('schoolStatus'), 'choice', { choices: SCHOOL_STATUSES }),
  field('recommendation', candidacy('recommendation'), 'choice', { choices: RECOMMENDATIONS }),
  field('nisn', person('nisn'), 'digits'),
  field('religion', person('religion'), 'choice', { choices: RELIGIONS }),
  field('last_school', candidacy('lastSchool'), 'text'),
  field('last_npsn', candidacy('lastNpsn'), 'text'),
  field('last_grade', candidacy('lastGrade'), 'choice', { choices: SCHOOL_GRADES }),
  field('dapodik_active', candidacy('dapodikActive'), 'choice', { choices: DAPODIK_STATES }),
  field('postal', family('postal'), 'digits', { care: 'private' }),
  field('pkh_no', family('pkhNo'), 'digits', { care: 'private' }),
  field('bpnt_no', family('bpntNo'), 'digits', { care: 'private' }),
  field('kks_no', family('kksNo'), 'digits', { care: 'private' }),
  field('proposed_on', candidacy('proposedOn'), 'date'),
  field('proposer', candidacy('proposer'), 'text'),
  field('note', candidacy('note'), 'text'),
] as const satisfies readonly RecordField[];

const BY_ID: ReadonlyMap<string, RecordField> = new Map(RECORD_FIELDS.map((one) => [one.id, one]));

/** The field of an id; undefined for an id nobody knows. */
export const recordField = (id: string): RecordField | undefined => BY_ID.get(id);
