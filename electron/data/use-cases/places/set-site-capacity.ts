import { countHeld } from '#db/queries/house-people.ts';
import { findSite } from '#db/queries/places.ts';
import { heldPlacesOn, siteCapacityOn } from '#db/queries/site-capacity.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { placesContract } from '#shared/contract/places.ts';
import { ceilingOf, heldBy } from '#shared/domain/capacity/site-capacity.ts';
import { ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { noPlace } from './find-place.ts';
import { addLedgerEntry } from './ledger.ts';

/**
 * A new number in the site's ledger with its letter. Lowering it below those who live there is
 * never refused (architecture, decision 5): the answer says how many are over.
 */
export function setSiteCapacity(
  context: CommandContext,
  input: ParsedOf<typeof placesContract.setSiteCapacity>,
) {
  const { db, today } = context;
  const site = findSite(db, input.site);
  if (!site) return noPlace('site', input.site);
  addLedgerEntry(context, { ...input, siteId: site.id, classId: null });
  context.subject(site.uid);
  context.describe({ name: site.name, seats: input.seats, letter: input.letterNo ?? null });
  const day = input.from > today ? input.from : today;
  const held = heldBy(heldPlacesOn(db, site.id, day, today)) + countHeld(db, site.id, day);
  const ceiling = ceilingOf(siteCapacityOn(db, site.id, day));
  return ok({ over: Math.max(0, held - ceiling) });
}
