import type { AppError } from '#shared/errors.ts';
import type { Level, LocalDate } from '#shared/vocabulary.ts';
import type { Correction } from '#shared/domain/decrees/decide-change.ts';

export interface WithReason {
  readonly candidate: string;
  readonly reason: string;
}

/** What `decrees.record` is given: a decree as it was signed. */
export interface SignedDecree {
  readonly run: string;
  readonly scope: 'proposal' | 'amendment';
  readonly levels: readonly Level[];
  /** Of the proposal only these; '' stands for who lives elsewhere or nobody knows where. */
  readonly regencies?: readonly string[] | undefined;
  /** Null where it follows until `numberDue`; the date may follow with it. */
  readonly number: string | null;
  readonly signedOn: LocalDate | null;
  readonly numberDue?: LocalDate | undefined;
  readonly issuer: string;
  readonly signer: string;
  /** The decree that is changed. */
  readonly amends?: string | undefined;
  readonly struck: readonly WithReason[];
  readonly added: readonly WithReason[];
  readonly removed?: readonly WithReason[] | undefined;
  readonly corrected?: readonly (WithReason & Correction)[] | undefined;
}

export type RecordRefusal = AppError<
  | 'runs.not-found'
  | 'decrees.not-found'
  | 'decrees.run-not-frozen'
  | 'decrees.number-taken'
  | 'decrees.signed-in-future'
  | 'decrees.candidate-unknown'
  | 'decrees.already-designated'
  | 'decrees.candidate-closed'
  | 'decrees.struck-not-proposed'
  | 'decrees.nobody'
  | 'decrees.already-revoked'
  | 'decrees.amends-later'
  | 'decrees.not-in-decree'
  | 'decrees.correction-same'
  | 'decrees.level-arrived'
  | 'decrees.grade-misfit'
  | 'decrees.twice'
>;
