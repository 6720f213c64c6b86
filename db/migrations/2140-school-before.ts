import type { Migration } from './migration.ts';

/** The school before this one, of pupils who came before the program: no candidacy holds it. */
export const schoolBefore: Migration = {
  version: 2140,
  title: 'keep the school before of pupils already in',
  sql: `
ALTER TABLE enrolment ADD COLUMN known_last_school TEXT;
ALTER TABLE enrolment ADD COLUMN known_last_npsn TEXT;
ALTER TABLE enrolment ADD COLUMN known_last_grade INTEGER
  CHECK (known_last_grade BETWEEN 1 AND 12);
`,
};
