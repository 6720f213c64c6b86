import type { ReadDb } from '#db/connection.ts';
import type { FamilyRow } from '#db/queries/candidates.ts';
import {
  findDecision,
  findPersonFacts,
  findSide,
  type PairDecision,
  type PairIds,
} from '#db/queries/duplicates.ts';
import { findPersonByUid } from '#db/queries/stays.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { DuplicateRow } from '#shared/contract/duplicates.ts';
import { compare } from '#shared/domain/duplicates/compare.ts';
import { namesAlike } from '#shared/domain/duplicates/names-alike.ts';
import { subjectOf } from '#shared/domain/duplicates/subject.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';

export interface PairInput {
  readonly first: string;
  readonly second: string;
}

export type Person = StoredRow<'person'>;
/** Both people in the order of the records, whatever order they were named in. */
export interface Pair extends PairIds {
  readonly people: readonly [Person, Person];
}

/** What the records say of who somebody is; '' where they say nothing. */
export const identityOf = (person: Person, family: FamilyRow | undefined) => ({
  name: person.name,
  sex: person.sex,
  birth_place: person.birth_place,
  birth_date: person.birth_date ?? '',
  nik: person.nik ?? '',
  nisn: person.nisn ?? '',
  kk: family?.kk_no ?? '',
});

type Refusal = AppError<'duplicates.not-found' | 'duplicates.one-person'>;

/** The two people of a pair. */
export function findPair(db: ReadDb, input: PairInput): Result<Pair, Refusal> {
  const one = findPersonByUid(db, input.first);
  if (!one) return err({ code: 'duplicates.not-found', person: input.first });
  const other = findPersonByUid(db, input.second);
  if (!other) return err({ code: 'duplicates.not-found', person: input.second });
  if (one.id === other.id) return err({ code: 'duplicates.one-person', name: one.name });
  const people = one.id < other.id ? ([one, other] as const) : ([other, one] as const);
  return ok({ first: people[0].id, second: people[1].id, people });
}

/** How alike two entries are as their records stand now. */
function likenessOf(db: ReadDb, pair: PairIds): DuplicateRow['likeness'] {
  const first = findPersonFacts(db, pair.first);
  const second = findPersonFacts(db, pair.second);
  if (!first || !second) return { reasons: [], names: 0 };
  const [a, b] = [subjectOf(first), subjectOf(second)];
  return {
    reasons: [...(compare(a, b)?.reasons ?? [])],
    names: Math.round((namesAlike(a.words, b.words)?.weakest ?? 0) * 100),
  };
}

function decisionOf(
  db: ReadDb,
  decision: PairDecision | undefined,
): NonNullable<DuplicateRow['decision']> | null {
  if (!decision) return null;
  const { state, reason, note, decided_at: at, decided_by: by, kept_id } = decision;
  const kept = kept_id === null ? null : (findSide(db, kept_id)?.person ?? null);
  return { state, reason: reason === '' ? null : reason, note, at, by, kept };
}

/** A pair as the list shows it; undefined where an entry is gone. */
export function pairRow(
  db: ReadDb,
  pair: PairIds,
  decision = findDecision(db, pair),
): DuplicateRow | undefined {
  const [first, second] = [findSide(db, pair.first), findSide(db, pair.second)];
  if (!first || !second) return undefined;
  return {
    first,
    second,
    likeness: likenessOf(db, pair),
    decision: decisionOf(db, decision),
  };
}
