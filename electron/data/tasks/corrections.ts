import { err, ok } from '#shared/result.ts';
import type { CorrectionFile } from '../corrections/correction-sheet.ts';
import { readCorrections, type CorrectionJob } from '../corrections/read-corrections.ts';
import type { TaskContext } from '../task.ts';

/** One window, one file at a time: reading another lets the one before go. */
let current: CorrectionJob | undefined;

async function read(context: TaskContext, input: CorrectionFile) {
  current = undefined;
  const done = await readCorrections(context, input);
  if (!done.ok) return done;
  current = done.value.kept;
  return ok(done.value.shown);
}

async function apply({ steps }: TaskContext, { job, taken }: { job: string; taken: number[] }) {
  if (current?.job !== job) return err({ code: 'imports.job-gone', job } as const);
  const { fileName, changes } = current;
  const chosen = [...new Set(taken)].flatMap((id) => {
    const change = changes[id];
    if (change === undefined) return [];
    const { uid, field, from, to } = change;
    return [{ uid, field, from, to }];
  });
  const applied = await steps.corrections.apply({ fileName, changes: chosen });
  if (applied.ok) current = undefined;
  return applied;
}

/** Tasks of this noun; the names are those of shared/contract/corrections.ts. */
export const correctionsTasks = { read, apply } as const;
