import { z } from 'zod';
import { CELL_FIELDS } from '../domain/candidates/cells.ts';
import { localDate } from '../validation/local-date.ts';

/** Cells one command changes at most: a pasted block, a round of visits. */
export const MOST_CELLS = 5000;

/** One changed cell. Values are text as `cellsOf` writes it: dates `YYYY-MM-DD`, '' for nothing. */
const Cell = z.object({
  uid: z.string(),
  field: z.enum(CELL_FIELDS),
  /** What the cell held when it was changed; another value now means somebody was quicker. */
  old: z.string().max(300),
  value: z.string().max(300),
});
export type Cell = z.output<typeof Cell>;

export const SetValuesInput = z.object({
  cells: z.array(Cell).min(1).max(MOST_CELLS),
  /** Of the visits among the cells: when, by whom, and when a deferred one is asked for again. */
  visit: z.object({
    on: localDate('candidates.date'),
    by: z.string().trim().min(1, 'candidates.answered-by-empty').max(120),
    againOn: localDate('candidates.date'),
  }),
});
export type SetValuesInput = z.output<typeof SetValuesInput>;
