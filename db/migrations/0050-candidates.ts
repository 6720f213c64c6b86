import type { Migration } from './migration.ts';

export const candidates: Migration = {
  version: 50,
  title: 'create intakes and candidates',
  sql: `
CREATE TABLE intake (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL REFERENCES site (id),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  academic_year TEXT NOT NULL,
  opens_on TEXT NOT NULL,
  closes_on TEXT NOT NULL CHECK (closes_on >= opens_on),
  term_starts_on TEXT NOT NULL,
  meeting_on TEXT,
  policy TEXT NOT NULL CHECK (json_valid(policy)),
  draw_secret TEXT NOT NULL,
  draw_commitment TEXT NOT NULL,
  draws_stored_at TEXT,
  -- The ceremony's number, where the office held one; it is part of the seed of the draw.
  draw_public TEXT,
  next_code INTEGER NOT NULL DEFAULT 1
) STRICT;

-- name_key, sex, birth_date, desil, stage and missing_* repeat what the facts say: written only by
-- the one projection function, so that long lists sort, filter and count by index.
CREATE TABLE candidate (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  intake_id INTEGER NOT NULL REFERENCES intake (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  code TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('SD', 'SMP', 'SMA')),
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
  proposed_on TEXT NOT NULL,
  proposer TEXT NOT NULL DEFAULT '',
  school_status TEXT NOT NULL CHECK (school_status IN ('out_of_school', 'finished_level', 'elsewhere')),
  school_status_source TEXT NOT NULL DEFAULT '',
  vulnerabilities TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(vulnerabilities)),
  recommendation TEXT NOT NULL DEFAULT 'none' CHECK (recommendation IN ('very_urgent', 'worthy', 'none')),
  draw_number TEXT,
  closed_on TEXT,
  closed_reason TEXT,
  note TEXT NOT NULL DEFAULT '',
  import_batch_id INTEGER REFERENCES import_batch (id),
  name_key TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('L', 'P')),
  birth_date TEXT,
  desil INTEGER,
  desil_period TEXT,
  stage TEXT NOT NULL CHECK (stage IN ('proposed', 'verifying', 'ready', 'designated', 'arrived', 'closed')),
  missing_count INTEGER NOT NULL,
  missing_next TEXT,
  -- One letter per gate, in the fixed order of the gates: what a run reads instead of the answers.
  gate_marks TEXT NOT NULL DEFAULT 'ooooooooo' CHECK (length(gate_marks) = 9),
  CHECK ((closed_on IS NULL) = (closed_reason IS NULL)),
  CHECK ((level = 'SD') = (grade <= 6) AND (level = 'SMA') = (grade >= 10)),
  UNIQUE (intake_id, code),
  UNIQUE (person_id, intake_id)
) STRICT;
CREATE INDEX candidate_name ON candidate (intake_id, name_key, code);
CREATE INDEX candidate_stage_code ON candidate (intake_id, stage, code);
CREATE INDEX candidate_stage_name ON candidate (intake_id, stage, name_key, code);
CREATE INDEX candidate_level_code ON candidate (intake_id, level, code);
CREATE INDEX candidate_level_name ON candidate (intake_id, level, name_key, code);
CREATE INDEX candidate_sex_code ON candidate (intake_id, sex, code);
CREATE INDEX candidate_sex_name ON candidate (intake_id, sex, name_key, code);
CREATE INDEX candidate_desil ON candidate (intake_id, desil, code);
CREATE INDEX candidate_desil_name ON candidate (intake_id, desil, name_key, code);
CREATE INDEX candidate_stage_desil ON candidate (intake_id, stage, desil, code);
CREATE INDEX candidate_level_desil ON candidate (intake_id, level, desil, code);
CREATE INDEX candidate_sex_desil ON candidate (intake_id, sex, desil, code);
-- The header counts whose home nobody has visited yet (letter 4 of gate_marks) without reading rows.
CREATE INDEX candidate_incomplete ON candidate (intake_id, code)
  WHERE stage IN ('proposed', 'verifying');
CREATE INDEX candidate_unvisited ON candidate (intake_id, code)
  WHERE stage IN ('proposed', 'verifying') AND substr(gate_marks, 4, 1) IN ('o', 'd');
-- "312 dari 640 masih memakai desil periode lama" and the chips of the list, from the index alone.
CREATE INDEX candidate_period ON candidate (intake_id, desil_period);
CREATE INDEX candidate_batch ON candidate (import_batch_id) WHERE import_batch_id IS NOT NULL;

CREATE TABLE gate_answer (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  candidate_id INTEGER NOT NULL REFERENCES candidate (id),
  gate TEXT NOT NULL CHECK (gate IN ('desil_check', 'age_check', 'documents', 'home_visit', 'parent_consent',
    'child_consent', 'health_check', 'school_status_check', 'duplicate_check')),
  value TEXT NOT NULL CHECK (value IN ('open', 'passed', 'failed', 'deferred', 'excepted')),
  answered_on TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  source TEXT NOT NULL DEFAULT '',
  reason TEXT,
  due_on TEXT,
  import_batch_id INTEGER REFERENCES import_batch (id),
  CHECK (value NOT IN ('failed', 'deferred', 'excepted') OR reason IS NOT NULL),
  UNIQUE (candidate_id, gate)
) STRICT;
CREATE INDEX gate_answer_due ON gate_answer (due_on) WHERE due_on IS NOT NULL;

CREATE VIRTUAL TABLE candidate_search USING fts5 (
  name, code, nik, guardian,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
-- The words of the search index, for "Mungkin maksudnya …".
CREATE VIRTUAL TABLE candidate_term USING fts5vocab (candidate_search, row);
`,
};
