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

/**
 * The rows of ids (or of what else says which rows) that were taken at one moment, block by block;
 * one without rows is not the end.
 */
export async function* byIds<Row, Id = number>(
  { job }: TaskContext,
  ids: readonly Id[],
  read: (ids: readonly Id[]) => Promise<Row[]>,
): AsyncGenerator<Row> {
  for (let at = 0; at < ids.length; at += BLOCK) {
    if (job.cancelled()) throw new Stopped();
    yield* await read(ids.slice(at, at + BLOCK));
  }
}
