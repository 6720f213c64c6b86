import type { Migration } from './migration.ts';

/**
 * What the office writes into its letters to families. Rows are added, never edited: a letter of an
 * earlier day keeps the text of its day. No row before a day: the program's own text.
 */
export const letterTexts: Migration = {
  version: 3070,
  title: 'keep the texts of letters to families, and from when',
  sql: `
CREATE TABLE letter_text (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  letter TEXT NOT NULL CHECK (letter IN ('acceptance-letter', 'reserve-letter',
    'not-accepted-letter', 'reregistration-letter', 'parent-statement')),
  -- Null: the program's own text again.
  body TEXT CHECK (body <> ''),
  from_date TEXT NOT NULL
) STRICT;
CREATE INDEX letter_text_by_day ON letter_text (letter, from_date);
`,
};
