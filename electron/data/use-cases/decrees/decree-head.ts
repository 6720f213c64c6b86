import { build } from '#db/build.ts';
import { listDecreeNumbers } from '#db/queries/decree-heads.ts';
import { findDecree } from '#db/queries/decrees.ts';
import type { RunRow } from '#db/queries/runs.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import { placeholderNumber } from '#shared/domain/decrees/placeholder-number.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import type { RecordRefusal, SignedDecree } from './signed-decree.ts';

/** Number and date as they are stored. */
export interface Head {
  readonly number: string;
  readonly signedOn: LocalDate;
  readonly numberDue: LocalDate | null;
  readonly dateOpen: boolean;
}

/** A number that follows has a placeholder, a date that follows is the day of recording. */
export function headOf({ db, today }: QueryContext, run: RunRow, given: SignedDecree): Head {
  const { number, signedOn, numberDue } = given;
  return {
    number: number ?? placeholderNumber(listDecreeNumbers(db, run.intake_id)),
    signedOn: signedOn ?? today,
    numberDue: number === null ? (numberDue ?? today) : null,
    dateOpen: number === null && signedOn === null,
  };
}

/** Why number and date cannot be so; `but` is the decree that bears them itself. */
export function checkHead(
  { db, today }: QueryContext,
  intakeId: number,
  head: Pick<Head, 'number' | 'signedOn'>,
  but = 0,
) {
  const { number, signedOn } = head;
  if (signedOn > today) return { code: 'decrees.signed-in-future', signedOn, today } as const;
  const same = db.one(
    build
      .selectFrom('decree')
      .select('id')
      .where('intake_id', '=', intakeId)
      .where('number', '=', number)
      .where('id', '<>', but),
  );
  return same ? ({ code: 'decrees.number-taken', number } as const) : undefined;
}

/** An amendment is not older than what it changes. */
export const checkOrder = (amended: StoredRow<'decree'>, signedOn: LocalDate) =>
  amended.signed_on > signedOn
    ? ({
        code: 'decrees.amends-later',
        number: amended.number,
        signedOn: amended.signed_on,
      } as const)
    : undefined;

/** The decree that this one says it changes: of the same intake, standing, not signed later. */
export function findAmended(
  { db }: QueryContext,
  run: RunRow,
  { amends, signedOn }: { readonly amends?: string | undefined; readonly signedOn: LocalDate },
): Result<StoredRow<'decree'> | undefined, RecordRefusal> {
  if (amends === undefined) return ok(undefined);
  const decree = findDecree(db, amends);
  if (!decree || decree.intake_id !== run.intake_id)
    return err({ code: 'decrees.not-found', decree: amends });
  if (decree.revoked_on !== null)
    return err({ code: 'decrees.already-revoked', on: decree.revoked_on });
  const later = checkOrder(decree, signedOn);
  return later ? err(later) : ok(decree);
}
