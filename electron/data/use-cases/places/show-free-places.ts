import { findCurrentIntake, findIntake } from '#db/queries/intakes.ts';
import { countReady } from '#db/queries/intake-counts.ts';
import { findShownSite, listLedger } from '#db/queries/places.ts';
import { calledPlacesOn, heldPlacesOn, siteCapacityOn } from '#db/queries/site-capacity.ts';
import type { SiteRow } from '#db/queries/places.ts';
import type { FreePlaces } from '#shared/contract/place-shapes.ts';
import { heldBy, type HeldPlaces } from '#shared/domain/capacity/site-capacity.ts';
import { type BindingLimit, sitePlaces } from '#shared/domain/capacity/site-places.ts';
import { ok } from '#shared/result.ts';
import { type Level, LEVELS, type LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { siteHead } from './show-plan.ts';

type Binding = FreePlaces['levels'][number]['binding'];

/** The binding limit as screens show it: who is expected apart from who is there. */
function bindingShown(limit: BindingLimit, level: Level, called: readonly HeldPlaces[]): Binding {
  if (limit.limit === 'beds') return limit;
  const expected = heldBy(called, limit.limit === 'class-seats' ? { level } : {});
  return { ...limit, held: limit.held - expected, called: expected };
}

const commonSize = (sizes: readonly number[]): number | null =>
  sizes.length > 0 && sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;

/**
 * The free places of a site on a day: the same sum that a run orders against (product.md, free
 * places), people called counted as taken.
 */
export function freePlacesOf(
  db: QueryContext['db'],
  site: SiteRow,
  intakeId: number | null,
  { on, today }: { on: LocalDate; today: LocalDate },
): FreePlaces {
  const capacity = siteCapacityOn(db, site.id, on);
  const held = heldPlacesOn(db, site.id, on, today);
  const called = calledPlacesOn(db, site.id, on, today);
  const ready = countReady(db, intakeId);
  const places = sitePlaces(capacity, [...held, ...called], ready);
  const sizes = LEVELS.flatMap((level) => capacity.classSeats[level]);
  const letter = listLedger(db, site.id).findLast(({ from_date }) => from_date <= on)?.letter_no;
  return {
    on,
    today,
    site: siteHead(site),
    levels: places.levels.map((row) => ({
      ...row,
      binding: bindingShown(row.binding, row.level, called),
    })),
    total: places.total,
    building: {
      seats: capacity.ceiling,
      permitted: capacity.permits.ceiling,
      letterNo: letter ?? null,
    },
    thisYear: {
      seats: sizes.reduce((all, size) => all + size, 0),
      classes: sizes.length,
      perClass: commonSize(sizes),
    },
    held: {
      all: heldBy(held),
      L: heldBy(held, { sex: 'L' }),
      P: heldBy(held, { sex: 'P' }),
    },
    called: heldBy(called),
  };
}

/** Free places of the shown site, or of the one named; null in an office without a site. */
export function showFreePlaces(
  { db, today }: QueryContext,
  input: { site?: string | undefined; on?: LocalDate | undefined; intake?: string | undefined },
) {
  const site = findShownSite(db, input.site);
  if (!site) return ok(null);
  const intake = input.intake === undefined ? findCurrentIntake(db) : findIntake(db, input.intake);
  const intakeId = intake?.site_id === site.id ? intake.id : null;
  return ok(freePlacesOf(db, site, intakeId, { on: input.on ?? today, today }));
}
