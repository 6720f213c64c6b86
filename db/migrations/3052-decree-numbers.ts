import type { Migration } from './migration.ts';

/**
 * A decree can be signed before the secretariat has numbered it. Until then a placeholder stands in
 * its number, so that every list can tell it from the others.
 */
export const decreeNumbers: Migration = {
  version: 3052,
  title: 'let the number and date of a decree follow',
  sql: `
-- The day by which the number is expected; NULL once it is known.
ALTER TABLE decree ADD COLUMN number_due TEXT;
-- The date follows with the number: signed_on is the day of recording until then.
ALTER TABLE decree ADD COLUMN date_open INTEGER NOT NULL DEFAULT 0
  CHECK (date_open = 0 OR (date_open = 1 AND number_due IS NOT NULL));
`,
};
