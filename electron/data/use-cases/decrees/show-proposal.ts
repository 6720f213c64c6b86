import { type AddableFilter, listAddable, listProposedNames } from '#db/queries/decrees.ts';
import { findRun } from '#db/queries/runs.ts';
import { err, ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

/** What a run proposes to sign, and who of it stands in a decree already. */
export function showProposal({ db }: QueryContext, input: { run: string }) {
  const run = findRun(db, input.run);
  if (!run) return err({ code: 'runs.not-found', run: input.run } as const);
  return ok({
    number: run.number,
    ratified: run.ratified_at !== null,
    names: listProposedNames(db, run.id),
  });
}

/** Who may be added to a decree by hand. */
export function findToAdd({ db }: QueryContext, input: AddableFilter & { run: string }) {
  const run = findRun(db, input.run);
  if (!run) return err({ code: 'runs.not-found', run: input.run } as const);
  return ok(listAddable(db, run, input));
}
