import type {
  Gate,
  GateValue,
  Level,
  LocalDate,
  Recommendation,
  SchoolStatus,
  Sex,
  Vulnerability,
} from '../../vocabulary.ts';

export const RELATIONS = ['mother', 'father', 'guardian', 'institution'] as const;
export type Relation = (typeof RELATIONS)[number];
export type NikStatus = 'present' | 'none_yet' | 'in_process';

export interface ImportedGuardian {
  readonly name: string;
  readonly relation: Relation;
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

/** A row that can become a candidate: every value checked and in the form the tables hold. */
export interface CandidateRow {
  readonly name: string;
  readonly nik: string | null;
  readonly nikStatus: NikStatus;
  readonly kk: string | null;
  readonly sex: Sex;
  readonly birthPlace: string;
  readonly birthDate: LocalDate | null;
  readonly level: Level;
  readonly grade: number;
  readonly guardians: readonly ImportedGuardian[];
  readonly phone: string | null;
  readonly address: string;
  readonly rt: string;
  readonly rw: string;
  readonly village: string;
  readonly district: string;
  readonly regency: string;
  readonly desil: ImportedDesil | null;
  /** Null when the file does not say; the gate for it then stays open. */
  readonly schoolStatus: SchoolStatus | null;
  readonly vulnerabilities: readonly Vulnerability[];
  readonly recommendation: Recommendation;
  readonly proposer: string;
  readonly note: string;
  /** Candidate code of an earlier receipt, by which the child is found again. */
  readonly previousCode: string | null;
  readonly gates: readonly ImportedGate[];
}
