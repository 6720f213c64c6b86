import { z } from 'zod';
import { CELL_FIELDS } from '../domain/candidates/cells.ts';
import { type OwnField, readsAsOwnField } from '../domain/own-columns/own-field.ts';
import { localDate } from '../validation/local-date.ts';

/** Cells one command changes at most: a pasted block, a round of visits. */
export const MOST_CELLS = 5000;

/** One of the record, or of a column of the office as `own:` and its uid. */
const AnyCell = z.union([z.enum(CELL_FIELDS), z.custom<OwnField>(readsAsOwnField)]);

/**
 * One changed cell. Values are text as `cellsOf` writes it: dates `YYYY-MM-DD`, '' for nothing; in a
 * column of the office as its form types them (`typedOwnValue`).
 */
const Cell = z.object({
  uid: z.string(),
  field: AnyCell,
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
