import type { Migration } from './migration.ts';

/**
 * Why a pupil's planned end is another day than level and grade give. One row a change, never
 * edited; the day that holds stands in the enrolment, where every count of a later day reads it.
 */
export const plannedEnds: Migration = {
  version: 3040,
  title: 'keep why a planned end was changed',
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
`,
};
