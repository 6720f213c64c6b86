import type { Migration } from './migration.ts';

/** The work list "Cek Desil": its parts are ranges of this index, which also orders and counts them. */
export const desilCheck: Migration = {
  version: 2070,
  title: 'find the candidates whose desil is to be looked up',
  sql: `
CREATE INDEX candidate_desil_check ON candidate (intake_id, coalesce(desil_period, ''), code, desil)
  WHERE stage NOT IN ('arrived', 'closed');
`,
};
