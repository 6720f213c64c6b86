import type { Migration } from './migration.ts';

/**
 * A request that ended because the person stands in the records twice. A mark of its own: the list
 * of reasons in `closed_reason` is released, and a table with that many triggers is not made anew.
 */
export const doubleRequests: Migration = {
  version: 2150,
  title: 'mark requests that ended as double records',
  sql: `
ALTER TABLE application ADD COLUMN double_record INTEGER NOT NULL DEFAULT 0
  CHECK (double_record = 0 OR (double_record = 1 AND closed_on IS NOT NULL));
`,
};
