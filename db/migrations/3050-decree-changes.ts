import type { Migration } from './migration.ts';

/**
 * What later decrees say about the names of earlier ones (SK perubahan). The earlier rows stay as
 * they were signed; who stands in a decree is read from `standing_name` alone.
 */
export const decreeChanges: Migration = {
  version: 3050,
  title: 'let decrees change earlier ones, and let their numbers follow',
  sql: `
ALTER TABLE decree ADD COLUMN amends_id INTEGER REFERENCES decree (id);

-- A decree can be signed before the secretariat has numbered it: then a placeholder stands in its
-- number, so that every list can tell it from the others. The day by which the number is expected;
-- NULL once it is known.
ALTER TABLE decree ADD COLUMN number_due TEXT;
-- The date follows with the number: signed_on is the day of recording until then.
ALTER TABLE decree ADD COLUMN date_open INTEGER NOT NULL DEFAULT 0
  CHECK (date_open = 0 OR (date_open = 1 AND number_due IS NOT NULL));

-- A name that no longer stands: a later decree takes it out, or the name alone was revoked.
CREATE TABLE name_end (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name_id INTEGER NOT NULL REFERENCES decree_name (id),
  -- The decree that says so; while it is revoked itself, the name stands again.
  decree_id INTEGER REFERENCES decree (id),
  ended_on TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  -- Who signed in beside the author, where the name alone was revoked.
  second TEXT CHECK (second <> ''),
  CHECK ((decree_id IS NULL) = (second IS NOT NULL))
) STRICT;
CREATE INDEX name_end_name ON name_end (name_id);
CREATE INDEX name_end_decree ON name_end (decree_id);

-- What a decree corrects of a name in an earlier one, and how it was written there.
CREATE TABLE name_correction (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  decree_id INTEGER NOT NULL REFERENCES decree (id),
  candidate_id INTEGER NOT NULL REFERENCES candidate (id),
  field TEXT NOT NULL CHECK (field IN ('name', 'level')),
  before_text TEXT NOT NULL CHECK (length(before_text) > 0),
  after_text TEXT NOT NULL CHECK (after_text <> before_text),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  UNIQUE (decree_id, candidate_id, field)
) STRICT;
CREATE INDEX name_correction_candidate ON name_correction (candidate_id, field, decree_id);

-- Names that hold a place: signed, the decree not revoked, and taken out by nothing that holds.
CREATE VIEW standing_name AS
SELECT n.id, n.decree_id, n.candidate_id, d.uid AS decree, d.number, d.signed_on, d.intake_id
FROM decree_name AS n JOIN decree AS d ON d.id = n.decree_id
WHERE n.mark <> 'struck' AND d.revoked_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM name_end AS x LEFT JOIN decree AS a ON a.id = x.decree_id
    WHERE x.name_id = n.id AND a.revoked_on IS NULL);
`,
};
