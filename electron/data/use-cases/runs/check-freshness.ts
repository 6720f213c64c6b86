import { build } from '#db/build.ts';
import { findRun, type RunRow, wasWrittenSince } from '#db/queries/runs.ts';
import type { ReadDb } from '#db/connection.ts';
import { runInputHash } from '#shared/domain/order/run-input.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { nativeSha256 } from '../../native-sha256.ts';
import { gatherRun } from './gather-run.ts';

/** Whether the facts, the places or the rules are no longer those the run was made with. */
export function isStale(db: ReadDb, run: RunRow, today: LocalDate): boolean {
  const intake = db.one(build.selectFrom('intake').selectAll().where('id', '=', run.intake_id));
  if (!intake) throw new Error(`Run ${run.id} has no intake`);
  return (
    runInputHash(gatherRun(db, intake, run.as_of, today).input, nativeSha256) !== run.input_hash
  );
}

/** Whether a draft could still be ratified as it stands; what is frozen is never stale. */
export function checkFreshness({ db, today }: QueryContext, input: { run: string }) {
  const run = findRun(db, input.run);
  if (!run) return err({ code: 'runs.not-found', run: input.run } as const);
  if (run.ratified_at || !wasWrittenSince(db, run.made_at)) return ok({ stale: false });
  return ok({ stale: isStale(db, run, today) });
}
