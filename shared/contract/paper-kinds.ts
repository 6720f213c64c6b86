import { z } from 'zod';
import { PaperRequest } from './papers.ts';

export type PaperKind = PaperRequest['document'];

/** Every kind of paper that is printed, as the requests name them. */
export const PAPER_KINDS: readonly PaperKind[] = PaperRequest.options.flatMap(
  ({ shape: { document } }): readonly PaperKind[] =>
    'values' in document ? [...document.values] : document.options,
);

const known: ReadonlySet<string> = new Set(PAPER_KINDS);

/** A kind of paper; any other text is refused. */
export const PaperKindInput = z
  .string()
  .max(60)
  .refine((text): text is PaperKind => known.has(text));
