import { setImmediate } from 'node:timers/promises';
import { findPairs, type FoundPair, stepsFor } from '#shared/domain/duplicates/find-pairs.ts';
import { type DuplicateSubject, subjectOf } from '#shared/domain/duplicates/subject.ts';
import { err } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';

/** People a block: a few milliseconds on the database thread, so that lists get their turn. */
const AT_ONCE = 1000;
/** The process answers other calls and hears Hentikan as often. */
const BREATHE_MS = 20;

class Stopped extends Error {}

async function readPeople({ steps, job }: TaskContext, count: number) {
  const ids: number[] = [];
  const subjects: DuplicateSubject[] = [];
  for (;;) {
    if (job.cancelled()) throw new Stopped();
    const block = await steps.duplicates.people({ after: ids.at(-1) ?? 0, limit: AT_ONCE });
    for (const facts of block) {
      ids.push(facts.id);
      subjects.push(subjectOf(facts));
    }
    job.progress('read', ids.length, Math.max(count, ids.length));
    if (block.length < AT_ONCE) return { ids, subjects };
  }
}

async function comparePeople(
  { job }: TaskContext,
  subjects: readonly DuplicateSubject[],
): Promise<FoundPair[]> {
  const work = findPairs(subjects);
  const steps = stepsFor(subjects.length);
  let breathed = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - breathed < BREATHE_MS) continue;
    // In people, which is what the screen counts: every look-up goes through all of them.
    job.progress('compare', Math.floor((step.value / steps) * subjects.length), subjects.length);
    await setImmediate();
    if (job.cancelled()) throw new Stopped();
    breathed = performance.now();
  }
}

/** Looks for pairs among everybody; nothing is stored before the end, so that it can be stopped. */
async function scan(context: TaskContext) {
  const { steps, job } = context;
  try {
    const { ids, subjects } = await readPeople(context, await steps.duplicates.count({}));
    const pairs = await comparePeople(context, subjects);
    return await steps.duplicates.store({
      findings: pairs.map(({ first, second, score }) => ({
        first: ids[first] ?? 0,
        second: ids[second] ?? 0,
        score,
      })),
      people: ids.length,
      coversTo: ids.at(-1) ?? 0,
    });
  } catch (error) {
    if (error instanceof Stopped) return err({ code: 'job.cancelled', job: job.id } as const);
    throw error;
  }
}

/** Tasks of this noun; the names are those of shared/contract/duplicates.ts. */
export const duplicatesTasks = { scan } as const;
