import type { Migration } from './migration.ts';

export const people: Migration = {
  version: 40,
  title: 'create families, people, desil facts, attachments',
  sql: `
CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  file_name TEXT NOT NULL,
  file_hash TEXT NOT NULL,
  sheet TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  rows_total INTEGER NOT NULL,
  rows_saved INTEGER NOT NULL,
  rows_same INTEGER NOT NULL,
  rows_faulty INTEGER NOT NULL,
  applied_at TEXT NOT NULL,
  undone_at TEXT
) STRICT;

-- Rows that could not be saved stay visible until someone repairs or dismisses them.
CREATE TABLE import_fault (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  row_number INTEGER NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  faults TEXT NOT NULL CHECK (json_valid(faults)),
  resolved_at TEXT,
  resolved_how TEXT CHECK (resolved_how IN ('repaired', 'dismissed'))
) STRICT;
CREATE INDEX import_fault_batch ON import_fault (batch_id, row_number);

CREATE TABLE family (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  kk_no TEXT CHECK (kk_no GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
  address TEXT NOT NULL DEFAULT '',
  rt TEXT NOT NULL DEFAULT '',
  rw TEXT NOT NULL DEFAULT '',
  village TEXT NOT NULL DEFAULT '',
  district TEXT NOT NULL DEFAULT '',
  regency TEXT NOT NULL DEFAULT '',
  import_batch_id INTEGER REFERENCES import_batch (id)
) STRICT;
CREATE UNIQUE INDEX family_kk ON family (kk_no) WHERE kk_no IS NOT NULL;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  family_id INTEGER REFERENCES family (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 150),
  name_key TEXT NOT NULL,
  nik TEXT CHECK (nik GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
  nik_status TEXT NOT NULL CHECK (nik_status IN ('present', 'none_yet', 'in_process', 'unknown')),
  sex TEXT NOT NULL CHECK (sex IN ('L', 'P')),
  birth_place TEXT NOT NULL DEFAULT '',
  birth_date TEXT,
  import_batch_id INTEGER REFERENCES import_batch (id),
  CHECK ((nik IS NOT NULL) = (nik_status = 'present'))
) STRICT;
CREATE UNIQUE INDEX person_nik ON person (nik) WHERE nik IS NOT NULL;
CREATE INDEX person_family ON person (family_id);
CREATE INDEX person_likeness ON person (name_key, birth_date);

CREATE TABLE guardian (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('mother', 'father', 'guardian', 'institution',
    'spouse', 'sibling', 'child', 'relative')),
  phone TEXT,
  phone_owner TEXT,
  import_batch_id INTEGER REFERENCES import_batch (id)
) STRICT;
CREATE INDEX guardian_person ON guardian (person_id);

-- Belongs to the family card; NULL desil means: looked up and not recorded there.
CREATE TABLE desil_fact (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  family_id INTEGER NOT NULL REFERENCES family (id),
  desil INTEGER CHECK (desil BETWEEN 1 AND 10),
  period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[1-4]'),
  as_of TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('dtsen', 'siks_ng', 'cek_bansos', 'letter', 'import')),
  seen_by TEXT NOT NULL,
  import_batch_id INTEGER REFERENCES import_batch (id)
) STRICT;
CREATE INDEX desil_fact_family ON desil_fact (family_id, as_of);

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  subject TEXT NOT NULL CHECK (subject IN ('person', 'decree', 'run', 'office')),
  subject_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  file_name TEXT NOT NULL,
  added_at TEXT NOT NULL,
  ended_at TEXT,
  end_reason TEXT
) STRICT;
CREATE INDEX attachment_subject ON attachment (subject, subject_id);
CREATE INDEX attachment_hash ON attachment (hash);
`,
};
