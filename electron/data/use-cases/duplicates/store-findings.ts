import { countWaiting, listKnownApart } from '#db/queries/duplicates.ts';
import { ok } from '#shared/result.ts';
import { type CommandContext, signedIn } from '../../context.ts';

export interface Finding {
  /** Row ids of the people, first < second. */
  readonly first: number;
  readonly second: number;
  readonly score: number;
}

export interface Searched {
  readonly findings: readonly Finding[];
  readonly people: number;
  /** The highest row id of a person it held against the others. */
  readonly coversTo: number;
}

const keyOf = (one: number, other: number): string =>
  one < other ? `${one}:${other}` : `${other}:${one}`;

/**
 * Makes the list anew. What was decided stays decided: the pair itself leaves the list by its
 * decision, and a pair in which one of them was merged into another since is not brought here.
 */
export function storeFindings(context: CommandContext, { findings, people, coversTo }: Searched) {
  const { db } = context;
  const apart = new Set(
    listKnownApart(db)
      .filter(({ direct }) => direct === 0)
      .map(({ first, second }) => keyOf(first, second)),
  );
  const known = new Set(db.sql<{ id: number }>('SELECT id FROM person').map(({ id }) => id));
  const kept = findings.filter(
    // An import taken back while the search ran takes its people along.
    ({ first, second }) =>
      known.has(first) && known.has(second) && !apart.has(keyOf(first, second)),
  );
  db.exec('DELETE FROM duplicate_finding');
  for (const { first, second, score } of kept) {
    db.exec(
      'INSERT INTO duplicate_finding (first_id, second_id, score) VALUES (?, ?, ?)',
      first,
      second,
      score,
    );
  }
  const pairs = countWaiting(db);
  db.insert('duplicate_search', {
    uid: context.newUid(),
    made_at: context.now,
    made_by: signedIn(context).name,
    people,
    pairs,
    covers_to: coversTo,
  });
  context.describe({ people, pairs });
  return ok({ people, pairs });
}
