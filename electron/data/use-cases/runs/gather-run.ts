import type { ReadDb } from '#db/connection.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import { listRunFacts } from '#db/queries/run-facts.ts';
import { calledPlacesOn, heldPlacesOn, siteCapacityOn } from '#db/queries/site-capacity.ts';
import type { RunInput } from '#shared/domain/order/run-input.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

export interface GatheredRun {
  readonly input: RunInput;
  /** Row ids by code, to store the places. */
  readonly idOf: ReadonlyMap<string, number>;
  /** The highest of them: with it the run holds every candidate of its intake. */
  readonly coversTo: number;
}

/**
 * Everything a run depends on, as it stands on a day: the policy of the intake, what the site
 * offers, who holds a place or was called, and every candidate.
 */
export function gatherRun(
  db: ReadDb,
  intake: StoredRow<'intake'>,
  asOf: LocalDate,
  today: LocalDate,
): GatheredRun {
  const { candidates, idOf, coversTo } = listRunFacts(db, intake.id);
  const input: RunInput = {
    intakeCode: intake.code,
    asOf,
    policy: JSON.parse(intake.policy) as OrderPolicy,
    capacity: siteCapacityOn(db, intake.site_id, asOf),
    held: [
      ...heldPlacesOn(db, intake.site_id, asOf, today),
      ...calledPlacesOn(db, intake.site_id, today, today),
    ],
    candidates,
  };
  return { input, idOf, coversTo };
}
