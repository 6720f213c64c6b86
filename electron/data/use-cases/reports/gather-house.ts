import { listReportedStays } from '#db/queries/house-papers.ts';
import type { ReportSpan } from '#db/queries/reports.ts';
import type { HouseView } from '#shared/contract/house-shapes.ts';
import { covers } from '#shared/domain/house/house-facts.ts';
import { houseNumbers } from '#shared/domain/house/house-numbers.ts';
import { type MovementReport, movementBetween } from '#shared/domain/house/movement-report.ts';
import type { DailyFacts, WardDay } from '#shared/domain/reports/daily.ts';
import type { OccupiedDay } from '#shared/domain/reports/occupancy.ts';
import { daysOf } from '#shared/domain/reports/period.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { reported } from '../../papers/house-papers.ts';
import { showFacts } from '../house/show-house.ts';

/** Everything the numbers of a house follow from, between two days. */
function factsOf(context: QueryContext, from: LocalDate, to: LocalDate): HouseView {
  const found = showFacts(context, { from, to });
  if (!found.ok || !found.value) throw new Error(`No house between ${from} and ${to}`);
  return found.value;
}

/** A ward by itself: the same count of the house, of its beds and of those who lie in them. */
function wardDay(view: HouseView, ward: HouseView['wards'][number], day: LocalDate): WardDay {
  const own = new Set(ward.rooms.flatMap(({ beds }) => beds));
  const held = view.facts.held.filter(({ bed }) => own.has(bed));
  const lying = new Set(held.filter((one) => covers(one, day)).map(({ stay }) => stay));
  const numbers = houseNumbers(
    {
      ...view.facts,
      beds: view.facts.beds.filter(({ bed }) => own.has(bed)),
      stays: view.facts.stays.filter(({ stay }) => lying.has(stay)),
      held,
      calls: view.facts.calls.filter(({ bed }) => own.has(bed)),
    },
    day,
  );
  const free = (test: (group: (typeof numbers.freeBeds)[number]) => boolean): number =>
    numbers.freeBeds.filter(test).reduce((sum, { beds }) => sum + beds, 0);
  return {
    uid: ward.uid,
    name: ward.name,
    held: numbers.held,
    freeL: free(({ sex }) => sex === 'L'),
    freeP: free(({ sex }) => sex === 'P'),
    freeWheelchair: free(({ wheelchair }) => wheelchair),
  };
}

export function gatherDaily(context: QueryContext, { day }: ReportSpan): DailyFacts {
  const view = factsOf(context, day, day);
  return {
    numbers: houseNumbers(view.facts, day),
    wards: view.wards.map((ward) => wardDay(view, ward, day)),
  };
}

/** Every day of a period as the house counts it. */
export function gatherOccupied(context: QueryContext, span: ReportSpan): OccupiedDay[] {
  const view = factsOf(context, span.from, span.day);
  return daysOf(span).map((day) => {
    const { held, present, effective, rated } = houseNumbers(view.facts, day);
    return { day, held, present, effective, rated };
  });
}

export function gatherMovement({ db }: QueryContext, span: ReportSpan): MovementReport {
  const stays = listReportedStays(db, span.site, span).map((row) => reported(row, span.day));
  return movementBetween(stays, span.from, span.until);
}
