import type { Migration } from './migration.ts';

export const printers: Migration = {
  version: 3080,
  title: 'keep how far each printer is put right, and from which day',
  sql: `
-- The newest that began by a day holds on it; what was before stays to be read.
CREATE TABLE printer_offset (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  printer TEXT NOT NULL CHECK (printer <> ''),
  size TEXT NOT NULL CHECK (size IN ('A4', 'F4')),
  -- Tenths of a millimetre, at most 20 mm; to the left and up below 0.
  right_tenths INTEGER NOT NULL CHECK (right_tenths BETWEEN -200 AND 200),
  down_tenths INTEGER NOT NULL CHECK (down_tenths BETWEEN -200 AND 200),
  from_date TEXT NOT NULL,
  set_by TEXT NOT NULL,
  UNIQUE (printer, size, from_date)
) STRICT;
`,
};
