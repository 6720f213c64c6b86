import type { GuardianRelation } from '../../vocabulary.ts';

/** Where a single value of a record stands in its form; a parent or wali by relation. */
export type FieldPlace =
  | { readonly part: 'person' | 'family' | 'candidacy'; readonly key: string }
  | {
      readonly part: 'guardian';
      /** `first`: the one to call. */
      readonly relation: GuardianRelation | 'first';
      readonly key: string;
    };

/** One value of a record that can be written on its own. */
export interface RecordField {
  readonly id: string;
  readonly at: FieldPlace;
  readonly kind: 'text' | 'digits' | 'date' | 'number' | 'choice';
}

const field = (id: string, at: FieldPlace, kind: RecordField['kind']): RecordField => ({
  id,
  at,
  kind,
});

const person = (key: string): FieldPlace => ({ part: 'person', key });
const family = (key: string): FieldPlace => ({ part: 'family', key });
const candidacy = (key: string): FieldPlace => ({ part: 'candidacy', key });
const guardian = (relation: GuardianRelation | 'first', key: string): FieldPlace => ({
  part: 'guardian',
  relation,
  key,
});

/**
 * The single values of a candidate's record (domain brief R7), in the order in which people are
 * asked for them. Whoever writes one of them without the whole form names it by its id.
 */
export const RECORD_FIELDS = [
  field('name', person('name'), 'text'),
  field('nik', person('nik'), 'digits'),
  field('nik_status', person('nikStatus'), 'choice'),
  field('kk', family('kk'), 'digits'),
  field('sex', person('sex'), 'choice'),
  field('birth_place', person('birthPlace'), 'text'),
  field('birth_date', person('birthDate'), 'date'),
  field('level', candidacy('level'), 'choice'),
  field('grade', candidacy('grade'), 'number'),
  field('mother_name', guardian('mother', 'name'), 'text'),
  field('father_name', guardian('father', 'name'), 'text'),
  field('guardian_name', guardian('guardian', 'name'), 'text'),
  field('phone', guardian('first', 'phone'), 'digits'),
  field('address', family('address'), 'text'),
  field('rt', family('rt'), 'digits'),
  field('rw', family('rw'), 'digits'),
  field('village', family('village'), 'text'),
  field('district', family('district'), 'text'),
  field('regency', family('regency'), 'text'),
  field('school_status', candidacy('schoolStatus'), 'choice'),
  field('recommendation', candidacy('recommendation'), 'choice'),
  field('nisn', person('nisn'), 'digits'),
  field('religion', person('religion'), 'choice'),
  field('last_school', candidacy('lastSchool'), 'text'),
  field('last_npsn', candidacy('lastNpsn'), 'text'),
  field('last_grade', candidacy('lastGrade'), 'choice'),
  field('dapodik_active', candidacy('dapodikActive'), 'choice'),
  field('postal', family('postal'), 'digits'),
  field('pkh_no', family('pkhNo'), 'digits'),
  field('bpnt_no', family('bpntNo'), 'digits'),
  field('kks_no', family('kksNo'), 'digits'),
  ...(['mother', 'father', 'guardian'] as const).flatMap((who) => [
    field(`${who}_nik`, guardian(who, 'nik'), 'digits'),
    field(`${who}_life`, guardian(who, 'life'), 'choice'),
    field(`${who}_job`, guardian(who, 'job'), 'text'),
    field(`${who}_income`, guardian(who, 'income'), 'digits'),
  ]),
  field('proposed_on', candidacy('proposedOn'), 'date'),
  field('proposer', candidacy('proposer'), 'text'),
  field('note', candidacy('note'), 'text'),
] as const satisfies readonly RecordField[];

const BY_ID: ReadonlyMap<string, RecordField> = new Map(RECORD_FIELDS.map((one) => [one.id, one]));

/** The field of an id; undefined for an id nobody knows. */
export const recordField = (id: string): RecordField | undefined => BY_ID.get(id);
