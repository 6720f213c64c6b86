import { err, ok, type Result } from '#shared/result.ts';
import type { AppError } from '#shared/errors.ts';

/** One of the two entries, as far as it decides which of them stays. */
export interface MergeSide {
  readonly name: string;
  /** The number of its first candidacy in order of recording; null for a pupil entered without one. */
  readonly first: number | null;
  /** Was given a seat at some time. */
  readonly pupil: boolean;
  /** Number of a decree in force that names it, or null. */
  readonly decree: string | null;
  /** Number of the ratified run in which it was admitted, or null. */
  readonly run: number | null;
}

export interface MergePlan {
  readonly keep: 'first' | 'second';
  /** Why that one: it lives here, it was signed, it has the first code ever given. */
  readonly because: 'pupil' | 'decree' | 'code';
}

type Refusal = AppError<'duplicates.both-pupils' | 'duplicates.in-decree' | 'duplicates.in-run'>;

/**
 * Which of two entries of one child stays, or why they cannot be brought together now. A pupil
 * stays, then a signed name, then the one with the first code ever given (product.md: the code is
 * the first ever given to that person). What was signed or ratified for the other is settled first.
 */
export function decideMerge(first: MergeSide, second: MergeSide): Result<MergePlan, Refusal> {
  if (first.pupil && second.pupil)
    return err({ code: 'duplicates.both-pupils', name: first.name, other: second.name });
  const plan = whichStays(first, second);
  const [kept, other] = plan.keep === 'first' ? [first, second] : [second, first];
  if (other.decree !== null)
    return err({ code: 'duplicates.in-decree', name: other.name, decree: other.decree });
  // Who was admitted in a frozen order keeps that place only under its own code.
  if (other.run !== null && kept.run === null && !kept.pupil && kept.decree === null)
    return err({ code: 'duplicates.in-run', name: other.name, run: other.run });
  return ok(plan);
}

function whichStays(first: MergeSide, second: MergeSide): MergePlan {
  if (first.pupil !== second.pupil)
    return { keep: first.pupil ? 'first' : 'second', because: 'pupil' };
  if ((first.decree === null) !== (second.decree === null))
    return { keep: first.decree === null ? 'second' : 'first', because: 'decree' };
  const later = first.first === null || (second.first !== null && second.first < first.first);
  return { keep: later && second.first !== null ? 'second' : 'first', because: 'code' };
}
