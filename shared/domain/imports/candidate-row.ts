import type {
  Gate,
  GateValue,
  Level,
  LocalDate,
  Mobility,
  Recommendation,
  SchoolStatus,
  ServiceMode,
  Sex,
  Vulnerability,
} from '../../vocabulary.ts';
import type { Communication, DisabilitySubtype } from '../people/disability.ts';
import type { OwnCell } from '../own-columns/own-field.ts';
import type { StayEndReason } from '../stays/stay-words.ts';
import type { CandidateForm } from '../../validation/candidate-form.ts';

export const RELATIONS = ['mother', 'father', 'guardian', 'institution'] as const;
export type Relation = (typeof RELATIONS)[number];
/** `unknown`: the list brought the NIK spoilt; it is copied from the family card later. */
export type NikStatus = 'present' | 'none_yet' | 'in_process' | 'unknown';

type Coded<T extends string> = Exclude<T, ''> | null;

/** What a list says of a parent or wali beside the name. */
export interface ParentDetails {
  readonly nik: string | null;
  readonly life: Coded<CandidateForm['guardians'][number]['life']>;
  readonly job: string;
  /** Whole rupiah a month. */
  readonly income: number | null;
}

export interface ImportedGuardian {
  readonly name: string;
  readonly relation: Relation;
  /** Absent where the row says nothing more. */
  readonly details?: ParentDetails | undefined;
}

/** Religion by its code in Dapodik, postcode and assistance; '' and null where nothing is said. */
export interface PersonDetails {
  readonly religion: Coded<CandidateForm['person']['religion']>;
  readonly postal: string;
  readonly pkhNo: string;
  readonly bpntNo: string;
  readonly kksNo: string;
}

/** The school before this one. */
export interface LastSchool {
  readonly lastSchool: string;
  readonly lastNpsn: string;
  readonly lastGrade: number | null;
  readonly dapodikActive: boolean | null;
}

/** A desil as the file states it; null desil means looked up and not recorded. */
export interface ImportedDesil {
  readonly desil: number | null;
  /** DTSEN period `2026-2`. */
  readonly period: string;
  readonly asOf: LocalDate;
}

export interface ImportedGate {
  readonly gate: Gate;
  readonly value: GateValue;
  /** Day of the answer, null when the file does not say. */
  readonly on: LocalDate | null;
  /** Why it failed or waits: a code of the left-out reasons, null for a passed gate. */
  readonly reason: string | null;
}

/** What any list says of a person: every value checked and in the form the tables hold. */
export interface PersonRow {
  readonly name: string;
  readonly nik: string | null;
  readonly nikStatus: NikStatus;
  /** Ten digits; asked for on the lists of a school. */
  readonly nisn: string | null;
  readonly kk: string | null;
  readonly sex: Sex;
  readonly birthPlace: string;
  readonly birthDate: LocalDate | null;
  readonly guardians: readonly ImportedGuardian[];
  readonly phone: string | null;
  readonly address: string;
  readonly rt: string;
  readonly rw: string;
  readonly village: string;
  readonly district: string;
  readonly regency: string;
  readonly desil: ImportedDesil | null;
  readonly note: string;
  readonly details: PersonDetails;
  /** What it says in the columns the office added; an empty cell is not among them. */
  readonly own: readonly OwnCell[];
}

/** A row that can become a candidate. */
export interface CandidateRow extends PersonRow {
  readonly level: Level;
  readonly grade: number;
  /** Null when the file does not say; the gate for it then stays open. */
  readonly schoolStatus: SchoolStatus | null;
  readonly vulnerabilities: readonly Vulnerability[];
  readonly recommendation: Recommendation;
  readonly proposer: string;
  readonly school: LastSchool;
  /** Candidate code of an earlier receipt, by which the child is found again. */
  readonly previousCode: string | null;
  readonly gates: readonly ImportedGate[];
}

/** The end of a stay. A reason that is none of ours is kept in the words of the list. */
export interface ImportedExit {
  readonly on: LocalDate;
  readonly reason: StayEndReason;
  readonly note: string;
}

/** A row of a facility's waiting list or of its residents. */
export interface FacilityRow extends PersonRow {
  readonly list: 'waitlist' | 'residents';
  readonly mode: ServiceMode;
  /** Null when the file does not say: then no assessment is made of the row. */
  readonly mobility: Mobility | null;
  readonly subtypes: readonly DisabilitySubtype[];
  readonly communication: readonly Communication[];
  readonly vulnerability: 0 | 1 | 2 | 3;
  readonly referrer: string;
  /** Number and date of the referral letter; both or neither. */
  readonly letter: { readonly no: string; readonly date: LocalDate } | null;
  readonly receivedOn: LocalDate | null;
  /** When the person came into the house; null on the waiting list. */
  readonly entryOn: LocalDate | null;
  /** Whom a register tells to have left since, and why; null of who lives in the house. */
  readonly left: ImportedExit | null;
  /** Code of the bed as written; null where none is named. */
  readonly bed: string | null;
}

/** A row about somebody who is a pupil already. What the file does not say becomes a task. */
export interface PupilRow extends PersonRow {
  readonly list: 'pupils';
  readonly level: Level;
  readonly grade: number;
  /** The class as written, found in the office by `classFinder`; null: the class follows. */
  readonly classGroup: string | null;
  readonly entryOn: LocalDate;
  readonly nis: string | null;
  /** The bed as written, with its dormitory and room; null: the bed follows. */
  readonly bed: WrittenBed | null;
  /** Decree of the time before this program; a number without a date is kept, and the other way. */
  readonly decree: { readonly no: string | null; readonly date: LocalDate | null };
  readonly school: LastSchool;
}

/** How a list names a bed: any of the three may be empty. */
export interface WrittenBed {
  readonly dormitory: string;
  readonly room: string;
  readonly bed: string;
}

export type ImportedRow = CandidateRow | FacilityRow | PupilRow;

export const isPupilRow = (row: ImportedRow): row is PupilRow =>
  'list' in row && row.list === 'pupils';
export const isFacilityRow = (row: ImportedRow): row is FacilityRow =>
  'list' in row && row.list !== 'pupils';
export const isCandidateRow = (row: ImportedRow): row is CandidateRow => !('list' in row);
