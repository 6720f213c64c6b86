import { BLOCK } from '../steps/exports.ts';
import type { TaskContext } from '../task.ts';

/** Thrown between two blocks when the person stopped the export. */
export class Stopped extends Error {}

/** Blocks one after another until one is empty; `next` is told the last row of the block before. */
export async function* inBlocks<Row>(
  { job }: TaskContext,
  next: (last: Row | undefined) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let last: Row | undefined;
  for (;;) {
    if (job.cancelled()) throw new Stopped();
    const block = await next(last);
    if (block.length === 0) return;
    yield* block;
    last = block.at(-1);
  }
}

/** The rows of ids that were taken at one moment, block by block. */
export function byIds<Row>(
  context: TaskContext,
  ids: readonly number[],
  read: (ids: readonly number[]) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let at = 0;
  return inBlocks(context, () => {
    const block = ids.slice(at, (at += BLOCK));
    return block.length === 0 ? Promise.resolve([]) : read(block);
  });
}
