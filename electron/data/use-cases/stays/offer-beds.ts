import type { ForWhom } from '#db/queries/fit-beds.ts';
import { listFitBeds } from '#db/queries/fit-beds.ts';
import { houseRoomOn } from '#db/queries/house-room.ts';
import { listSites } from '#db/queries/places.ts';
import { findStay } from '#db/queries/stays.ts';
import { fitOf, type Needs, whyNone } from '#shared/domain/house/bed-fit.ts';
import { mayOverride } from '#shared/domain/stays/decide-bed.ts';
import { effectivePlaces } from '#shared/domain/stays/house-room.ts';
import { ok } from '#shared/result.ts';
import type { LocalDate, Sex } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { seenNeeds } from './admit-emergency.ts';
import { forStay, needsOfStay } from './find-fit.ts';
import { noStay } from './move-bed.ts';

/** The beds that may be given and those that only the head can give, the one with least against it first. */
function offer(
  { db }: QueryContext,
  needs: Needs,
  siteId: number,
  of: { day: LocalDate; whom: ForWhom },
) {
  const beds = listFitBeds(db, siteId, of.day, of.whom);
  const fits = beds.map((bed) => {
    const { hard, soft, code } = fitOf(needs, bed, of.day);
    return {
      bed: bed.bed,
      code,
      ward: bed.ward,
      hard: [...hard],
      soft: [...soft],
      overridable: mayOverride(hard),
      transit: bed.zone === 'transit',
    };
  });
  const offered = fits
    .filter(({ hard, overridable }) => hard.length === 0 || overridable)
    .toSorted((a, b) => a.hard.length - b.hard.length || a.soft.length - b.soft.length);
  const none = offered.some(({ hard }) => hard.length === 0)
    ? []
    : whyNone(needs, beds, of.day).map(({ reason, wards }) => ({ reason, wards: [...wards] }));
  return { beds: offered, whyNone: none };
}

export function offerToStay(
  context: QueryContext,
  { stay: uid, on }: { stay: string; on: LocalDate },
) {
  const { db } = context;
  const stay = findStay(db, uid);
  if (!stay) return noStay(uid);
  const whom = forStay(db, stay);
  const { beds, whyNone: none } = offer(context, needsOfStay(db, stay, on), stay.site_id, {
    day: on,
    whom,
  });
  const [now] = db.sql<{ uid: string }>(
    `SELECT b.uid FROM bed_assignment AS a JOIN bed AS b ON b.id = a.bed_id
     WHERE a.stay_id = ? AND a.until_date IS NULL`,
    stay.id,
  );
  return ok({ beds: beds.filter(({ bed }) => bed !== now?.uid), whyNone: none });
}

/** Transit first: those beds are kept for who stands at the door. */
export function offerAtTheDoor(
  context: QueryContext,
  input: { sex: Sex; child: boolean; on: LocalDate },
) {
  const { db } = context;
  const [site] = listSites(db);
  if (!site) return ok({ beds: [], whyNone: [], free: 0 });
  const needs = seenNeeds({ ...input, name: '', age: null }, input.on);
  const offered = offer(context, needs, site.id, { day: input.on, whom: {} });
  const beds = offered.beds.toSorted(
    (a, b) =>
      a.hard.length - b.hard.length ||
      Number(b.transit) - Number(a.transit) ||
      a.soft.length - b.soft.length,
  );
  const room = houseRoomOn(db, site.id, input.on);
  return ok({ ...offered, beds, free: effectivePlaces(room) - room.held - room.reserved });
}
