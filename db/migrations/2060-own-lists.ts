import type { Migration } from './migration.ts';

export const ownLists: Migration = {
  version: 2060,
  title: 'let imports fill the columns an office adds, and lists look for their values',
  sql: `
ALTER TABLE own_value ADD COLUMN import_batch_id INTEGER REFERENCES import_batch (id);
CREATE INDEX own_value_by_import ON own_value (import_batch_id) WHERE import_batch_id IS NOT NULL;
CREATE INDEX own_value_by_value ON own_value (column_id, value, person_id);
`,
};
