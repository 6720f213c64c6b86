import type { Migration } from './migration.ts';

/** How many children an intake may take by letter: versions are added, never edited. */
export const intakeQuotas: Migration = {
  version: 3041,
  title: 'create quotas of intakes and their parts by regency',
  sql: `
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
