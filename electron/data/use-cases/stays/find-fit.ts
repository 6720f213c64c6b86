import type { ReadDb } from '#db/connection.ts';
import { findNeeds, type ForWhom, listFitBeds } from '#db/queries/fit-beds.ts';
import type { StayRow } from '#db/queries/stays.ts';
import { fitOf, type Needs } from '#shared/domain/house/bed-fit.ts';
import { CHILD } from '#shared/domain/people/adulthood.ts';
import type { BedWish } from '#shared/domain/stays/decide-bed.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type QueryContext, signedIn } from '../../context.ts';

export const isHead = (context: QueryContext): boolean => signedIn(context).roles.includes('head');

export interface Asked {
  readonly bed: string;
  readonly override: string;
}

/** One wished bed with how it fits on a day. */
export function wishOf(
  context: QueryContext,
  asked: Asked,
  of: { needs: Needs; siteId: number; day: LocalDate; whom: ForWhom },
): BedWish {
  const found = listFitBeds(context.db, of.siteId, of.day, of.whom).find(
    ({ bed }) => bed === asked.bed,
  );
  return {
    bed: asked.bed,
    fit: found && fitOf(of.needs, found, of.day),
    isHead: isHead(context),
    override: asked.override,
  };
}

/** What somebody who is there already needs of a bed; grown up or not as the stay says. */
export function needsOfStay(db: ReadDb, stay: StayRow, day: LocalDate): Needs {
  const needs = findNeeds(db, stay.person_id, day, {
    emergency: stay.emergency === 1,
    child: stay.adult_from === CHILD,
  });
  if (!needs) throw new Error(`Stay ${stay.uid} has no person`);
  return { ...needs, adultFrom: stay.adult_from };
}

/** The own bed, and the one held by a call for the return, do not stand in the way. */
export function forStay(db: ReadDb, stay: StayRow): ForWhom {
  const [request] = db.sql<{ id: number }>(
    'SELECT id FROM application WHERE returning_stay_id = ? AND closed_on IS NULL',
    stay.id,
  );
  return { personId: stay.person_id, ...(request ? { applicationId: request.id } : {}) };
}

/** How a wished bed fits somebody who is there already. */
export const wishOfStay = (
  context: QueryContext,
  stay: StayRow,
  day: LocalDate,
  asked: Asked,
  without: readonly number[] = [],
): BedWish =>
  wishOf(context, asked, {
    needs: needsOfStay(context.db, stay, day),
    siteId: stay.site_id,
    day,
    whom: { ...forStay(context.db, stay), without },
  });
