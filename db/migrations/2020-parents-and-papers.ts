import type { Migration } from './migration.ts';

const DIGITS = (count: number): string => `'${'[0-9]'.repeat(count)}'`;

/** What is known of parents, and the civil papers a family does not have yet (domain brief R7, 5.1). */
export const parentsAndPapers: Migration = {
  version: 2020,
  title: 'record NIK, life, job and income of parents, and papers that are waited for',
  sql: `
ALTER TABLE guardian ADD COLUMN nik TEXT CHECK (nik GLOB ${DIGITS(16)});
ALTER TABLE guardian ADD COLUMN life TEXT CHECK (life IN ('alive', 'deceased', 'unknown'));
ALTER TABLE guardian ADD COLUMN job TEXT NOT NULL DEFAULT '';
-- Rupiah a month.
ALTER TABLE guardian ADD COLUMN income INTEGER CHECK (income >= 0);

-- A civil paper that a family lacks waits with a date on which somebody asks again; so does a NIK
-- that a list brought spoilt, for as long as the person's NIK is not known.
CREATE TABLE awaited_paper (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('birth_certificate', 'family_card', 'parent_id_card', 'nik')),
  noted_on TEXT NOT NULL,
  due_on TEXT NOT NULL CHECK (due_on >= noted_on),
  note TEXT NOT NULL DEFAULT '',
  ended_on TEXT CHECK (ended_on >= noted_on),
  ended_how TEXT CHECK (ended_how IN ('seen', 'not_needed')),
  import_batch_id INTEGER REFERENCES import_batch (id),
  CHECK ((ended_on IS NULL) = (ended_how IS NULL))
) STRICT;
CREATE UNIQUE INDEX awaited_paper_open ON awaited_paper (person_id, kind) WHERE ended_on IS NULL;
CREATE INDEX awaited_paper_due ON awaited_paper (due_on) WHERE ended_on IS NULL;
`,
};
