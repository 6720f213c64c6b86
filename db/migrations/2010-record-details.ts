import type { Migration } from './migration.ts';

const DIGITS = (count: number): string => `'${'[0-9]'.repeat(count)}'`;

/** Everything may be unknown: lists and files of the time before say nothing of it. */
export const recordDetails: Migration = {
  version: 2010,
  title: 'record NISN, religion, the school before, postcode and assistance',
  sql: `
ALTER TABLE person ADD COLUMN nisn TEXT CHECK (nisn GLOB ${DIGITS(10)});
ALTER TABLE person ADD COLUMN religion TEXT
  CHECK (religion IN ('01', '02', '03', '04', '05', '06', '07', '99'));
CREATE UNIQUE INDEX person_nisn ON person (nisn) WHERE nisn IS NOT NULL;

ALTER TABLE family ADD COLUMN postal TEXT NOT NULL DEFAULT '';
ALTER TABLE family ADD COLUMN pkh_no TEXT NOT NULL DEFAULT '';
ALTER TABLE family ADD COLUMN bpnt_no TEXT NOT NULL DEFAULT '';
ALTER TABLE family ADD COLUMN kks_no TEXT NOT NULL DEFAULT '';

ALTER TABLE candidate ADD COLUMN last_school TEXT NOT NULL DEFAULT '';
ALTER TABLE candidate ADD COLUMN last_npsn TEXT NOT NULL DEFAULT '';
ALTER TABLE candidate ADD COLUMN last_grade INTEGER CHECK (last_grade BETWEEN 1 AND 12);
ALTER TABLE candidate ADD COLUMN dapodik_active INTEGER CHECK (dapodik_active IN (0, 1));
`,
};
