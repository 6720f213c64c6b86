import type { Migration } from './migration.ts';

export const journal: Migration = {
  version: 20,
  title: 'create the journal',
  sql: `
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  actor_name TEXT NOT NULL,
  command TEXT NOT NULL,
  subjects TEXT NOT NULL CHECK (json_valid(subjects)),
  digest TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal.append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal.append-only'); END;

-- What retention may erase: the chain holds without it.
CREATE TABLE journal_detail (
  seq INTEGER PRIMARY KEY REFERENCES journal (seq),
  salt TEXT NOT NULL,
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  undoes INTEGER REFERENCES journal (seq),
  undone_by INTEGER REFERENCES journal (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE journal_change (
  id INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES journal (seq),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX journal_change_seq ON journal_change (seq);
CREATE INDEX journal_change_row ON journal_change (table_name, row_id, seq);

CREATE TABLE print_log (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL,
  title TEXT NOT NULL,
  paper TEXT NOT NULL,
  pages INTEGER,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  journal_seq INTEGER NOT NULL,
  generation TEXT NOT NULL
) STRICT;
`,
};
