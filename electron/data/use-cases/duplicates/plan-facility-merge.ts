import type { ReadDb } from '#db/connection.ts';
import { type ApplicationRow, findOpenApplication } from '#db/queries/applications.ts';
import { findFacilityFacts, findProgrammes } from '#db/queries/facility-merge-facts.ts';
import {
  decideFacilityMerge,
  type FacilityMergePlan,
  type FacilityMergeSide,
  isSexFixed,
  runningStay,
} from '#shared/domain/duplicates/decide-facility-merge.ts';
import { type OpenRequest, requestThatEnds } from '#shared/domain/duplicates/joined-request.ts';
import { ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { Pair, Person } from './find-pair.ts';

/** What happens to the requests of two entries of a facility, and to their sex. */
export interface FacilityMerge {
  /** The request that ends as a double record, and the one that goes on; null where none ends. */
  readonly double: {
    readonly ends: ApplicationRow;
    readonly goes: ApplicationRow | undefined;
  } | null;
  /** The kept entry has or had a bed of its sex, or is called to one. */
  readonly sexFixed: boolean;
}

export interface FacilityPlan {
  readonly plan: FacilityMergePlan;
  readonly facility: FacilityMerge;
}

const sideOf = (db: ReadDb, { id, name, sex }: Person): FacilityMergeSide => ({
  name,
  sex,
  school: findProgrammes(db, id).school === 1,
  ...findFacilityFacts(db, id),
});

const openOf = (row: ApplicationRow | undefined, today: LocalDate): OpenRequest | null =>
  row === undefined
    ? null
    : {
        mode: row.mode,
        state: row.state,
        parked: row.parked_until !== null && row.parked_until > today,
      };

/** Which of two entries of a facility stays, and which request ends; or what stands in the way. */
export function planFacility(db: ReadDb, { people }: Pair, today: LocalDate) {
  const [first, second] = [sideOf(db, people[0]), sideOf(db, people[1])];
  const plan = decideFacilityMerge(first, second);
  if (!plan.ok) return plan;
  const isFirst = plan.value.keep === 'first';
  const kept = isFirst ? first : second;
  const [own, theirs] = (isFirst ? people : people.toReversed()).map((one) =>
    findOpenApplication(db, one.id),
  );
  const which = requestThatEnds(
    openOf(own, today),
    openOf(theirs, today),
    runningStay(kept)?.mode ?? null,
  );
  const [ends, goes] = which === 'kept' ? [own, theirs] : [theirs, own];
  return ok<FacilityPlan>({
    plan: plan.value,
    facility: {
      double: which === null || ends === undefined ? null : { ends, goes },
      sexFixed: isSexFixed(kept),
    },
  });
}
