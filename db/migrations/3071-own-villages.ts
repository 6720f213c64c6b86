import type { Migration } from './migration.ts';

const TWO = '[0-9][0-9]';

/**
 * Villages that Kemendagri has numbered since the program's table was taken, or that lie in another
 * province: an office types them with their code, so that families who live there get it.
 */
export const ownVillages: Migration = {
  version: 3071,
  title: 'keep villages that the table of the program does not have',
  sql: `
CREATE TABLE own_village (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  code TEXT NOT NULL UNIQUE CHECK (code GLOB '${TWO}.${TWO}.${TWO}.${TWO}${TWO}'),
  village TEXT NOT NULL CHECK (village <> ''),
  district TEXT NOT NULL CHECK (district <> ''),
  regency TEXT NOT NULL CHECK (regency <> ''),
  added_on TEXT NOT NULL
) STRICT;
`,
};
