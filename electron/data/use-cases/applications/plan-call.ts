import type { ReadDb } from '#db/connection.ts';
import { findConsent, type FoundApplication } from '#db/queries/applications.ts';
import { findNeeds, listFitBeds } from '#db/queries/fit-beds.ts';
import { findHouseNumbers } from '#db/queries/house-today.ts';
import { findRank, listBefore, type WaitingRecord } from '#db/queries/waitlist.ts';
import {
  type Fit,
  type FitBed,
  fitOf,
  fittingBeds,
  type HardReason,
  type Needs,
  whyNone,
} from '#shared/domain/house/bed-fit.ts';
import type { HouseNumbers } from '#shared/domain/house/house-numbers.ts';
import { ADULT, adultFrom } from '#shared/domain/people/adulthood.ts';
import { type PassedReason, passedReasons } from '#shared/domain/waitlist/passed-over.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

/** Somebody who stands before, and why they are passed over by themselves; empty where they fit. */
export interface Before {
  readonly row: WaitingRecord;
  /** Among those in the order today; of somebody put aside, where they would stand. */
  readonly rank: number;
  readonly reasons: readonly PassedReason[];
}

/** Everything that calling somebody follows from. */
export interface CallFacts {
  readonly rank: number | null;
  readonly consent: boolean;
  readonly numbers: HouseNumbers;
  readonly beds: readonly FitBed[];
  readonly needs: Needs;
  /** The beds that fit, the one with least against it first. */
  readonly fits: readonly Fit[];
  readonly none: readonly { readonly reason: HardReason; readonly wards: readonly string[] }[];
}

export const isWaiting = ({ application }: FoundApplication, today: LocalDate): boolean =>
  application.state === 'waiting' &&
  application.mode === 'residential' &&
  (application.parked_until === null || application.parked_until <= today);

const isApprovedEmergency = ({ application }: FoundApplication): boolean =>
  application.emergency === 1 && application.emergency_approved_on !== null;

/** What the places, the beds and the order say of calling one person today. */
export function gatherCall(db: ReadDb, found: FoundApplication, today: LocalDate): CallFacts {
  const { application, person } = found;
  const site = application.site_id;
  const needs = findNeeds(db, person.id, today, { emergency: isApprovedEmergency(found) });
  if (!needs) throw new Error(`Person ${person.id} without needs`);
  const whom = { personId: person.id, applicationId: application.id };
  const beds = listFitBeds(db, site, today, whom);
  const fits = fittingBeds(needs, beds, today);
  const at = { site, day: today };
  return {
    rank: isWaiting(found, today) ? findRank(db, at, application.order_key) : null,
    consent: findConsent(db, person.id) !== undefined,
    numbers: findHouseNumbers(db, site, today),
    beds,
    needs,
    fits,
    none: fits.length > 0 ? [] : whyNone(needs, beds, today),
  };
}

/**
 * Whether the house has a place for a bed: a transit bed takes one of all free places, every other
 * bed one of those that are not kept back for emergencies (domain-facility 7.3).
 */
export const hasPlace = (bed: FitBed, { free, freeRegular }: HouseNumbers): boolean =>
  (bed.zone === 'transit' ? free : freeRegular) >= 1;

/** The bed to propose: of those that fit, the first for which the house has a place. */
export function bestBed({ fits, beds, numbers }: CallFacts): FitBed | undefined {
  const found = fits.flatMap(({ bed }) => beds.filter((one) => one.bed === bed));
  return found.find((bed) => hasPlace(bed, numbers)) ?? found[0];
}

export const fitFor = ({ needs }: CallFacts, bed: FitBed, today: LocalDate): Fit =>
  fitOf(needs, bed, today);

/** What somebody on the list needs of a bed, by the newest assessment. */
export const needsOf = (row: WaitingRecord): Needs => ({
  sex: row.sex,
  adultFrom: row.birth_date === null ? ADULT : adultFrom(row.birth_date),
  recovery: row.recovery === 1,
  infectious: row.infectious === 1,
  mobility: row.mobility ?? 'independent',
  closeCare: row.close_care === 1,
  sees: row.sees !== 0,
  emergency: row.emergency === 1,
});

/** Everybody who stands before somebody, each with why a bed is not theirs. */
export function whoStandsBefore(
  db: ReadDb,
  { application }: FoundApplication,
  bed: FitBed,
  today: LocalDate,
): Before[] {
  const at = { site: application.site_id, day: today };
  let rank = 0;
  return listBefore(db, at, application.order_key).map((row) => {
    const parked = row.parked_until !== null && row.parked_until > today;
    if (!parked) rank += 1;
    const who = { needs: needsOf(row), parked, consent: row.consent === 1 };
    return { row, rank: parked ? rank + 1 : rank, reasons: passedReasons(who, bed, today) };
  });
}
