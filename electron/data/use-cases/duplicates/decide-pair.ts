import type { ReadDb } from '#db/connection.ts';
import { listCandidacies, type CandidateRow } from '#db/queries/candidates.ts';
import { findDecision } from '#db/queries/duplicates.ts';
import { findProgrammes, isFacilityOffice } from '#db/queries/facility-merge-facts.ts';
import { findMergeFacts } from '#db/queries/merge-facts.ts';
import type { FacilityMergePlan } from '#shared/domain/duplicates/decide-facility-merge.ts';
import {
  decideMerge,
  type MergePlan,
  type MergeSide,
} from '#shared/domain/duplicates/decide-merge.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { findPair, type Pair, type PairInput, type Person } from './find-pair.ts';
import { type FacilityMerge, planFacility } from './plan-facility-merge.ts';

/** A candidacy of the entry that goes, with that of the entry that stays in the same intake. */
export interface Meeting {
  readonly own: CandidateRow;
  readonly kept: CandidateRow | undefined;
}

export interface Merge {
  readonly pair: Pair;
  readonly plan: MergePlan | FacilityMergePlan;
  readonly kept: Person;
  readonly other: Person;
  /** Of a school. */
  readonly meetings: readonly Meeting[];
  /** Of a facility; null in a school. */
  readonly facility: FacilityMerge | null;
}

const sideOf = (db: ReadDb, person: Person): MergeSide => {
  const { first, pupil, decree, run } = findMergeFacts(db, person.id);
  return { name: person.name, first, pupil: pupil === 1, decree, run };
};

/** Whether two entries are brought together by the rules of a facility. */
function areOfFacility(db: ReadDb, { people }: Pair): boolean {
  const found = people.map(({ id }) => findProgrammes(db, id));
  return (
    found.some(({ facility }) => facility === 1) ||
    (isFacilityOffice(db) && found.every(({ school }) => school === 0))
  );
}

/** Which of the two stays and what happens to what the other has, or what stands in the way. */
export function decidePair({ db, today }: Pick<QueryContext, 'db' | 'today'>, input: PairInput) {
  const pair = findPair(db, input);
  if (!pair.ok) return pair;
  const [one, two] = pair.value.people;
  const names = { name: one.name, other: two.name };
  const gone = pair.value.people.find(({ merged_into }) => merged_into !== null);
  const decided = findDecision(db, pair.value);
  if (decided?.state === 'merged')
    return err({ code: 'duplicates.decided', ...names, state: decided.state } as const);
  if (gone) {
    const { name } = gone;
    const into = gone === one ? two.name : one.name;
    return err({ code: 'duplicates.merged-elsewhere', name, other: into } as const);
  }
  return areOfFacility(db, pair.value)
    ? decideFacility(db, pair.value, today)
    : decideSchool(db, pair.value);
}

function decideFacility(db: ReadDb, pair: Pair, today: LocalDate) {
  const planned = planFacility(db, pair, today);
  if (!planned.ok) return planned;
  const { plan, facility } = planned.value;
  return ok<Merge>({ pair, plan, facility, meetings: [], ...sidesOf(pair, plan.keep) });
}

const sidesOf = ({ people: [one, two] }: Pair, keep: 'first' | 'second') =>
  keep === 'first' ? { kept: one, other: two } : { kept: two, other: one };

function decideSchool(db: ReadDb, pair: Pair) {
  const [one, two] = pair.people;
  const plan = decideMerge(sideOf(db, one), sideOf(db, two));
  if (!plan.ok) return plan;
  const { kept, other } = sidesOf(pair, plan.value.keep);
  const standing = listCandidacies(db, kept.id);
  const meetings = listCandidacies(db, other.id).map((own) => ({
    own,
    kept: standing.find(({ intake_id }) => intake_id === own.intake_id),
  }));
  const ended = meetings.find((met) => met.own.closed_on === null && met.kept?.closed_reason);
  if (ended?.kept) {
    const { code, closed_reason } = ended.kept;
    const refusal = { name: kept.name, personCode: code, reason: closed_reason ?? '' };
    return err({ code: 'duplicates.kept-closed', ...refusal } as const);
  }
  return ok<Merge>({ pair, plan: plan.value, kept, other, meetings, facility: null });
}
