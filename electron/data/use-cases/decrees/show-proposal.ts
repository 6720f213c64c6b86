import { type AddableFilter, listAddable, listProposedNames } from '#db/queries/decrees.ts';
import { findStanding } from '#db/queries/decree-changes.ts';
import { findRun } from '#db/queries/runs.ts';
import { regencyOf } from '#shared/domain/quota/quota-outcome.ts';
import { err, ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

/** What a run proposes to sign, and who of it stands in a decree already. */
export function showProposal({ db }: QueryContext, input: { run: string }) {
  const run = findRun(db, input.run);
  if (!run) return err({ code: 'runs.not-found', run: input.run } as const);
  return ok({
    number: run.number,
    ratified: run.ratified_at !== null,
    names: listProposedNames(db, run.id).map(({ regionCode, regency, ...name }) => ({
      ...name,
      regency: regencyOf({ regionCode, regency }) ?? '',
    })),
  });
}

/** Who may be added to a decree by hand. */
export function findToAdd({ db }: QueryContext, input: AddableFilter & { run: string }) {
  const run = findRun(db, input.run);
  if (!run) return err({ code: 'runs.not-found', run: input.run } as const);
  return ok(listAddable(db, run, input));
}

/** Who stands in a decree of the run's intake: whom an amendment may take out or correct. */
export function findNamed(
  { db }: QueryContext,
  input: {
    run: string;
    text: string;
    decree?: string | undefined;
    candidate?: string | undefined;
    limit: number;
  },
) {
  const run = findRun(db, input.run);
  if (!run) return err({ code: 'runs.not-found', run: input.run } as const);
  const found = findStanding(db, run.intake_id, input);
  return ok(found.map(({ arrived, ...one }) => ({ ...one, arrived: arrived === 1 })));
}
