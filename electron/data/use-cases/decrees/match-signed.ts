import { listToMatch } from '#db/queries/decree-changes.ts';
import { findRun } from '#db/queries/runs.ts';
import { matchList } from '#shared/domain/decrees/match-list.ts';
import { err, ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

/** Whom a pasted list means among the candidates of the run's intake; nothing is stored. */
export function matchSigned({ db }: QueryContext, input: { run: string; text: string }) {
  const run = findRun(db, input.run);
  if (!run) return err({ code: 'runs.not-found', run: input.run } as const);
  const people = listToMatch(db, run);
  const byUid = new Map(people.map((one) => [one.candidate, one]));
  return ok(
    matchList(
      input.text,
      people.map((one) => ({ ...one, closed: one.closed === 1 })),
    ).map(({ candidate, ...line }) => {
      const one = candidate === null ? undefined : byUid.get(candidate);
      if (!one) return { ...line, child: null, decree: null };
      const { name, code, sex, level, rank } = one;
      return {
        ...line,
        decree: one.decree,
        child: {
          candidate: one.candidate,
          code,
          name,
          sex,
          level,
          rank,
          proposed: one.proposed === 1,
        },
      };
    }),
  );
}
