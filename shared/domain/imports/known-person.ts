import type { LocalDate, Sex } from '../../vocabulary.ts';

/** A person the office already knows. */
export interface KnownPerson {
  /** Whatever the caller needs to find the person again. */
  readonly ref: string;
  readonly name: string;
  readonly birthDate: LocalDate | null;
  /** Candidate code to name the person by; empty when there is none. */
  readonly code: string;
  readonly sex?: Sex;
}

/** What decides, without a NIK, whether a row is about a person already recorded. */
export interface AlikePerson extends KnownPerson {
  readonly nik: string | null;
  readonly nisn: string | null;
  readonly kk: string | null;
  /** Names of all guardians. */
  readonly guardians: readonly string[];
  /** Recorded by an import of this very file. */
  readonly sameFile: boolean;
}
