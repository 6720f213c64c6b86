import { findShownSite } from '#db/queries/places.ts';
import { listToMove } from '#db/queries/to-move.ts';
import { daysLeft } from '#shared/domain/home/school-season.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

/** Pupils who need another bed because theirs is closed or will be, the most urgent first. */
export function showToMove({ db, today }: QueryContext, input: { site?: string | undefined }) {
  const site = findShownSite(db, input.site);
  const pupils = site ? listToMove(db, today, { site: site.id }) : [];
  return ok(
    pupils.map(({ class_name: className, closes_on: closesOn, ...pupil }) => ({
      ...pupil,
      className,
      closesOn,
      left: daysLeft(today, closesOn),
    })),
  );
}
