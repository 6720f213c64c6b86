import type { Migration } from './migration.ts';

/**
 * How long an intake waits for who did not come, and by when class, bed, NIS and health result of
 * who has come are to follow. In calendar days.
 */
export const arrivalDays: Migration = {
  version: 3010,
  title: 'keep the days of an intake for absence and for what follows an arrival',
  sql: `
ALTER TABLE intake ADD COLUMN no_show_days INTEGER NOT NULL DEFAULT 3
  CHECK (no_show_days BETWEEN 0 AND 60);
ALTER TABLE intake ADD COLUMN follow_days INTEGER NOT NULL DEFAULT 7
  CHECK (follow_days BETWEEN 0 AND 60);
`,
};
