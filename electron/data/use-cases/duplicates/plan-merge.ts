import type { ReadDb } from '#db/connection.ts';
import {
  findFamily,
  listCandidacies,
  listGuardians,
  type CandidateRow,
} from '#db/queries/candidates.ts';
import { findDecision } from '#db/queries/duplicates.ts';
import { findMergeFacts } from '#db/queries/merge-facts.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import {
  decideMerge,
  type MergePlan,
  type MergeSide,
} from '#shared/domain/duplicates/decide-merge.ts';
import { fuller } from '#shared/domain/duplicates/fuller.ts';
import { MERGE_FIELDS, type MergeField } from '#shared/domain/duplicates/merge-fields.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import { err, ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';
import { findPair, identityOf, type Pair, type PairInput } from './find-pair.ts';

export type Person = StoredRow<'person'>;

/** A candidacy of the entry that goes, with that of the entry that stays in the same intake. */
export interface Meeting {
  readonly own: CandidateRow;
  readonly kept: CandidateRow | undefined;
}

export interface Merge {
  readonly pair: Pair;
  readonly plan: MergePlan;
  readonly kept: Person;
  readonly other: Person;
  readonly meetings: readonly Meeting[];
}

const sideOf = (db: ReadDb, person: Person): MergeSide => {
  const { first, pupil, facility, decree, run } = findMergeFacts(db, person.id);
  return { name: person.name, first, pupil: pupil === 1, facility: facility === 1, decree, run };
};

/** Which of the two stays and what happens to the other's candidacies, or what stands in the way. */
export function decidePair(db: ReadDb, input: PairInput) {
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
  const plan = decideMerge(sideOf(db, one), sideOf(db, two));
  if (!plan.ok) return plan;
  const [kept, other] = plan.value.keep === 'first' ? [one, two] : [two, one];
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
  return ok({ pair: pair.value, plan: plan.value, kept, other, meetings } satisfies Merge);
}

const ADDRESS = ['address', 'rt', 'rw', 'village', 'district', 'regency'] as const;

/** What each entry says in the fields that are chosen; '' where it says nothing. */
function mergeValues(db: ReadDb, person: Person): Readonly<Record<MergeField, string>> {
  const family = findFamily(db, person.family_id);
  return {
    ...identityOf(person, family),
    address: ADDRESS.map((part) => family?.[part] ?? '')
      .filter((part) => part !== '')
      .join(', '),
    guardians: listGuardians(db, person.id)
      .map(({ name, phone }) => [name, phone].filter(Boolean).join(' '))
      .join(', '),
  };
}

const shown = (field: MergeField, value: string): string =>
  (field === 'nik' || field === 'kk') && value !== '' ? maskId(value) : value;

/** What the dialog asks: each field in which they differ, the fuller value proposed. */
export function planMerge({ db }: QueryContext, input: PairInput) {
  const merge = decidePair(db, input);
  if (!merge.ok) return merge;
  const { pair, plan, kept, meetings } = merge.value;
  const [first, second] = pair.people;
  const [one, two] = [mergeValues(db, first), mergeValues(db, second)];
  return ok({
    keep: kept.uid,
    because: plan.because,
    first: first.uid,
    second: second.uid,
    fields: MERGE_FIELDS.filter((field) => one[field] !== two[field]).map((field) => ({
      field,
      first: shown(field, one[field]),
      second: shown(field, two[field]),
      proposed: fuller(one[field], two[field], plan.keep),
    })),
    closes: meetings
      .filter((met) => met.kept !== undefined && met.own.closed_on === null)
      .map(({ own }) => own.code),
  });
}
