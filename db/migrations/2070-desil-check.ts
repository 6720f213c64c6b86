import type { Migration } from './migration.ts';

/**
 * The work list "Cek Desil": its parts are ranges of the index, which also orders and counts them.
 * And the families an office proposed for DTSEN ("Usul masuk DTSEN"): to whom, by whom, and when to
 * look again. At most one proposal of a family waits for its result.
 */
export const desilCheck: Migration = {
  version: 2070,
  title: 'find whose desil is to be looked up, record families proposed for DTSEN',
  sql: `
CREATE INDEX candidate_desil_check ON candidate (intake_id, coalesce(desil_period, ''), code, desil)
  WHERE stage NOT IN ('arrived', 'closed');

CREATE TABLE dtsen_proposal (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  family_id INTEGER NOT NULL REFERENCES family (id),
  proposed_on TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  addressed_to TEXT NOT NULL,
  check_on TEXT NOT NULL CHECK (check_on > proposed_on),
  note TEXT NOT NULL DEFAULT '',
  ended_on TEXT,
  result TEXT CHECK (result IN ('listed', 'refused', 'withdrawn')),
  result_note TEXT NOT NULL DEFAULT '',
  CHECK ((ended_on IS NULL) = (result IS NULL)),
  CHECK (ended_on IS NULL OR ended_on >= proposed_on)
) STRICT;
CREATE INDEX dtsen_proposal_family ON dtsen_proposal (family_id, id);
CREATE UNIQUE INDEX dtsen_proposal_waiting ON dtsen_proposal (family_id) WHERE ended_on IS NULL;
CREATE INDEX dtsen_proposal_due ON dtsen_proposal (check_on, family_id) WHERE ended_on IS NULL;
`,
};
