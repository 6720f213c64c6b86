import { build } from '#db/build.ts';
import { findRun, listRuns } from '#db/queries/runs.ts';
import type { RunSummary } from '#shared/contract/runs.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import { isStale } from './check-freshness.ts';

/**
 * Sahkan: freezes a draft with the minutes. Refused while a cut falls between equals (draw first),
 * when facts changed since the draft, and when a decree already stands on another frozen run.
 */
export function ratifyRun(
  context: CommandContext,
  input: { run: string; minutesNo: string; minutesOn: LocalDate; secondName: string },
) {
  const { db, now, today } = context;
  const run = findRun(db, input.run);
  if (!run) return err({ code: 'runs.not-found', run: input.run } as const);
  if (run.ratified_at) {
    return err({
      code: 'runs.already-ratified',
      number: run.number,
      on: run.minutes_on ?? run.ratified_at,
    } as const);
  }
  const standing = listRuns(db, run.intake_id).find(({ ratified_at }) => ratified_at !== null);
  if (standing && !hasDecree(context, standing.id)) {
    return err({ code: 'runs.another-ratified', number: standing.number } as const);
  }
  const { undecided } = JSON.parse(run.summary) as RunSummary;
  const [tie] = undecided;
  if (tie) return err({ code: 'runs.undecided', people: tie.people, places: tie.places } as const);
  if (isStale(db, run, today)) return err({ code: 'runs.stale', number: run.number } as const);
  db.update('run', run.id, {
    ratified_at: now,
    ratified_by: signedIn(context).name,
    minutes_no: input.minutesNo,
    minutes_on: input.minutesOn,
    second_name: input.secondName,
  });
  context.subject(run.uid);
  context.describe({ number: run.number, minutes: input.minutesNo });
  return ok({ number: run.number });
}

/** A frozen run that already led to a decree gives way to a later one. */
const hasDecree = ({ db }: CommandContext, runId: number): boolean =>
  db.one(build.selectFrom('decree').select('id').where('run_id', '=', runId).limit(1)) !==
  undefined;
