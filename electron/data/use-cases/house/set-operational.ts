import { countHeld } from '#db/queries/house-people.ts';
import { findSite, listLedger } from '#db/queries/places.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { houseContract } from '#shared/contract/house.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { noPlace } from '../places/find-place.ts';
import { addLedgerEntry } from '../places/ledger.ts';

/**
 * What of a house is run from a day on: at most what it holds by its letter that day. Lowering it
 * below those who live there is never refused; the answer says how many are over.
 */
export function setOperational(
  context: CommandContext,
  input: ParsedOf<typeof houseContract.setOperational>,
) {
  const { db, today } = context;
  const { seats, from } = input;
  const site = findSite(db, input.site);
  if (!site) return noPlace('site', input.site);
  const rated = listLedger(db, site.id).findLast(({ from_date }) => from_date <= from)?.seats ?? 0;
  if (seats > rated) return err({ code: 'house.above-rated', seats, rated, on: from } as const);
  addLedgerEntry(context, { ...input, siteId: site.id, classId: null, operational: true });
  context.subject(site.uid);
  context.describe({ name: site.name, seats, letter: input.letterNo ?? null });
  const day = from > today ? from : today;
  return ok({ over: Math.max(0, countHeld(db, site.id, day) - seats) });
}
