import type { Migration } from './migration.ts';

export const holidays: Migration = {
  version: 1070,
  title: 'create the holidays an office writes down',
  sql: `
-- Grows only: the newest row of a day holds, also over a holiday that ships with the program.
CREATE TABLE holiday (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL,
  off INTEGER NOT NULL CHECK (off IN (0, 1)),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('national', 'joint', 'house')),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX holiday_by_day ON holiday (day, id);
`,
};
