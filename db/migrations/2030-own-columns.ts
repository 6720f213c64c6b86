import type { Migration } from './migration.ts';

export const ownColumns: Migration = {
  version: 2030,
  title: 'create the columns an office adds to people, and their values',
  sql: `
-- Never dropped: a column ends on a date, and its values stay.
CREATE TABLE own_column (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice', 'yes_no')),
  -- A JSON list of texts in the order of the form; empty but for a choice.
  choices TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(choices)),
  care TEXT NOT NULL CHECK (care IN ('plain', 'private', 'health')),
  added_on TEXT NOT NULL,
  ended_on TEXT,
  end_reason TEXT,
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX own_column_open_name ON own_column (lower(name)) WHERE ended_on IS NULL;

-- One value of a person in a column as the rules of its kind store it; null where it was taken out.
CREATE TABLE own_value (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  column_id INTEGER NOT NULL REFERENCES own_column (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  value TEXT CHECK (value <> ''),
  UNIQUE (column_id, person_id)
) STRICT;
CREATE INDEX own_value_by_person ON own_value (person_id);
`,
};
