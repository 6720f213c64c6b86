import { findCurrentIntake } from '#db/queries/intakes.ts';
import { countOverdue, listPlaceChanges } from '#db/queries/place-changes.ts';
import { findShownSite } from '#db/queries/places.ts';
import { changeDays } from '#shared/domain/capacity/place-changes.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';
import { freePlacesOf } from './show-free-places.ts';

/** More days than an office reads; what lies behind them is counted. */
const MOST_DAYS = 40;

/** What changes when: each day to come with its changes, and the places it leaves beside the queue. */
export function showChanges({ db, today }: QueryContext, input: { site?: string | undefined }) {
  const site = findShownSite(db, input.site);
  if (!site) return ok(null);
  const intake = findCurrentIntake(db);
  const intakeId = intake?.site_id === site.id ? intake.id : null;
  const totalOn = (on: string) => freePlacesOf(db, site, intakeId, { on, today }).total;
  const all = changeDays(listPlaceChanges(db, site.id, today), today);
  let before = totalOn(today).places;
  const days = all.slice(0, MOST_DAYS).map(({ on, changes }) => {
    const { places, ready } = totalOn(on);
    const day = { on, places, more: places - before, ready, changes: [...changes] };
    before = places;
    return day;
  });
  return ok({
    today,
    overdue: countOverdue(db, site.id, today),
    left: all.length - days.length,
    days,
  });
}
