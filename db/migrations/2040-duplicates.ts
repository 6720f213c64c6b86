import type { Migration } from './migration.ts';

export const duplicates: Migration = {
  version: 2040,
  title: 'create the work list of possible duplicates and what people decided',
  sql: `
-- Each search: how many people it held against each other, and the newest person it knew.
CREATE TABLE duplicate_search (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  people INTEGER NOT NULL,
  pairs INTEGER NOT NULL,
  covers_to INTEGER NOT NULL
) STRICT;

-- What the last search found: no more than a list, made anew by each search. It stands in nobody's
-- way: an undone import takes its lines along.
CREATE TABLE duplicate_finding (
  id INTEGER PRIMARY KEY,
  first_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  second_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  score INTEGER NOT NULL,
  CHECK (first_id < second_id),
  UNIQUE (first_id, second_id)
) STRICT;
CREATE INDEX duplicate_finding_second ON duplicate_finding (second_id);
CREATE INDEX duplicate_finding_score ON duplicate_finding (score DESC, id);

-- A pair that somebody decided stays decided; it ends on a date when it is taken up again.
CREATE TABLE duplicate_pair (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  first_id INTEGER NOT NULL REFERENCES person (id),
  second_id INTEGER NOT NULL REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('different', 'merged')),
  -- The person that stays, of a merged pair.
  kept_id INTEGER REFERENCES person (id),
  -- Why they are two people.
  reason TEXT NOT NULL DEFAULT ''
    CHECK (reason IN ('', 'twins', 'siblings', 'namesake', 'other')),
  note TEXT NOT NULL DEFAULT '',
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  ended_at TEXT,
  ended_by TEXT,
  end_reason TEXT,
  CHECK (first_id < second_id),
  CHECK ((state = 'merged') = (kept_id IS NOT NULL)),
  CHECK (kept_id IN (first_id, second_id)),
  CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
  CHECK ((state = 'different') = (reason <> '')),
  CHECK (reason <> 'other' OR note <> '')
) STRICT;
CREATE UNIQUE INDEX duplicate_pair_open ON duplicate_pair (first_id, second_id)
  WHERE ended_at IS NULL;
CREATE INDEX duplicate_pair_first ON duplicate_pair (first_id);
CREATE INDEX duplicate_pair_second ON duplicate_pair (second_id);
CREATE INDEX duplicate_pair_state ON duplicate_pair (state, id) WHERE ended_at IS NULL;
`,
};
