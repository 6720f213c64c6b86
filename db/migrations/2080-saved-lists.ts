import type { Migration } from './migration.ts';

export const savedLists: Migration = {
  version: 2080,
  title: 'create the lists an office makes itself',
  sql: `
CREATE TABLE own_list (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  name TEXT NOT NULL CHECK (name <> ''),
  -- Who stands on it, its columns, order, title, signers and paper, as the contract shapes them.
  design TEXT NOT NULL CHECK (json_valid(design)),
  added_on TEXT NOT NULL,
  ended_on TEXT,
  end_reason TEXT,
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX own_list_open_name ON own_list (lower(name)) WHERE ended_on IS NULL;
`,
};
