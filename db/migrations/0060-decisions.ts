import type { Migration } from './migration.ts';

export const decisions: Migration = {
  version: 60,
  title: 'create runs and decrees',
  sql: `
CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  intake_id INTEGER NOT NULL REFERENCES intake (id),
  number INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  policy TEXT NOT NULL CHECK (json_valid(policy)),
  capacity TEXT NOT NULL CHECK (json_valid(capacity)),
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  input_hash TEXT NOT NULL,
  result_hash TEXT NOT NULL,
  ratified_at TEXT,
  ratified_by TEXT,
  minutes_no TEXT,
  minutes_on TEXT,
  second_name TEXT,
  -- The highest id of a candidate in it: a run holds every candidate that its intake had.
  covers_to INTEGER NOT NULL,
  CHECK ((ratified_at IS NULL) = (ratified_by IS NULL)),
  UNIQUE (intake_id, number)
) STRICT;
CREATE TRIGGER run_frozen BEFORE UPDATE ON run WHEN OLD.ratified_at IS NOT NULL
  AND NEW.ratified_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'run.frozen'); END;

-- What runs say in the same words of many people, once: the reasons of an outcome.
CREATE TABLE run_reason (
  id INTEGER PRIMARY KEY,
  reasons TEXT NOT NULL UNIQUE CHECK (json_valid(reasons))
) STRICT;

-- Keys and reasons are codes and values, never a name or a NIK: a refused child can be anonymised.
-- The keys are bare values in the order of the run's policy. Written in the order of the table, a
-- run of 100,000 goes in as fast as a file grows: what holds its candidates is the trigger below,
-- not a reference and an index by candidate, which took a third of the time.
CREATE TABLE run_place (
  run_id INTEGER NOT NULL REFERENCES run (id),
  level TEXT NOT NULL,
  position INTEGER NOT NULL,
  candidate_id INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('admitted', 'reserve', 'left_out')),
  rank INTEGER,
  reserve_no INTEGER,
  reason_id INTEGER NOT NULL REFERENCES run_reason (id),
  keys TEXT NOT NULL,
  tie_group INTEGER,
  PRIMARY KEY (run_id, level, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER candidate_in_run BEFORE DELETE ON candidate
  WHEN EXISTS (SELECT 1 FROM run WHERE intake_id = OLD.intake_id AND covers_to >= OLD.id)
BEGIN SELECT RAISE(ABORT, 'candidate.in-run'); END;

CREATE TABLE decree (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  intake_id INTEGER NOT NULL REFERENCES intake (id),
  run_id INTEGER NOT NULL REFERENCES run (id),
  number TEXT NOT NULL,
  signed_on TEXT NOT NULL,
  issuer TEXT NOT NULL,
  signer TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  revoked_on TEXT,
  revoke_reason TEXT,
  revoked_second TEXT,
  UNIQUE (intake_id, number)
) STRICT;

-- Every name of the proposal and of the signed list; what differs keeps its mark for ever.
CREATE TABLE decree_name (
  id INTEGER PRIMARY KEY,
  decree_id INTEGER NOT NULL REFERENCES decree (id),
  candidate_id INTEGER NOT NULL REFERENCES candidate (id),
  position INTEGER NOT NULL,
  mark TEXT NOT NULL CHECK (mark IN ('as_proposed', 'struck', 'added')),
  reason TEXT,
  CHECK (mark = 'as_proposed' OR reason IS NOT NULL),
  UNIQUE (decree_id, candidate_id)
) STRICT;
CREATE INDEX decree_name_candidate ON decree_name (candidate_id);
`,
};
