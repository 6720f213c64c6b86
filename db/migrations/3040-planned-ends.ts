import type { Migration } from './migration.ts';

/**
 * Why a pupil's planned end is another day than level and grade give. One row a change, never
 * edited; the day that holds stands in the enrolment, where every count of a later day reads it.
 */
export const plannedEnds: Migration = {
  version: 3040,
  title: 'keep why a planned end was changed, and quotas of intakes',
  sql: `
CREATE TABLE planned_end (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
  before_date TEXT NOT NULL,
  until_date TEXT NOT NULL CHECK (until_date <> before_date),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  changed_on TEXT NOT NULL
) STRICT;
CREATE INDEX planned_end_enrolment ON planned_end (enrolment_id);

-- How many children an intake may take by letter: versions are added, never edited.
CREATE TABLE intake_quota (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  intake_id INTEGER NOT NULL REFERENCES intake (id),
  version INTEGER NOT NULL CHECK (version > 0),
  places INTEGER NOT NULL CHECK (places BETWEEN 0 AND 100000),
  set_on TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  letter_no TEXT,
  letter_date TEXT,
  UNIQUE (intake_id, version)
) STRICT;

CREATE TABLE regency_quota (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  quota_id INTEGER NOT NULL REFERENCES intake_quota (id),
  regency TEXT NOT NULL CHECK (length(regency) > 0),
  places INTEGER NOT NULL CHECK (places BETWEEN 0 AND 100000),
  UNIQUE (quota_id, regency)
) STRICT;
`,
};
