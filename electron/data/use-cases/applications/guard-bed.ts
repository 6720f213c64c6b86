import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';

type Unfit = AppError<'applications.bed-unfit'>;

/** What the database says of a bed → the reason that the use case gives for the same. */
const REASONS: Readonly<Record<string, string>> = {
  'bed.taken': 'taken',
  'bed.wrong-sex': 'wrong_sex',
  'bed.out-of-service': 'out_of_service',
  'UNIQUE constraint failed: bed_call.bed_id': 'called',
};

/**
 * Runs the one write of a call. The use case has looked at the bed; the triggers look again, also at
 * who will lie there later. SQLite takes back that one statement only.
 */
export function guardBed<T>(
  who: { readonly name: string; readonly bed: string },
  write: () => T,
): Result<T, Unfit> {
  try {
    return ok(write());
  } catch (error) {
    const reason = error instanceof Error ? REASONS[error.message] : undefined;
    if (reason === undefined) throw error;
    return err({ code: 'applications.bed-unfit', ...who, reasons: [reason] });
  }
}
