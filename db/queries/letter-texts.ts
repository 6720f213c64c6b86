import type { FamilyLetterKind } from '#shared/domain/enrolment/family-letters.ts';
import type { LetterTextTerm } from '#shared/domain/papers/letter-text.ts';
import type { ReadDb } from '../connection.ts';
import type { LetterRow } from './family-letters.ts';
import { LETTER_CHILD, LETTER_PEOPLE } from './family-letters.ts';

/** A text as it was written, with who wrote it and when. */
export interface LetterTextRow extends LetterTextTerm {
  readonly id: number;
  readonly uid: string;
  readonly letter: FamilyLetterKind;
  readonly actor: string | null;
  readonly at: string | null;
}

/** Every text of the office in the order in which they were written. */
export const listLetterTexts = (db: ReadDb): LetterTextRow[] =>
  db.sql(
    `SELECT t.id, t.uid, t.letter, t.body, t.from_date AS "from", j.actor_name AS actor, j.at
     FROM letter_text AS t LEFT JOIN journal AS j ON j.seq =
       (SELECT max(c.seq) FROM journal_change AS c
        WHERE c.table_name = 'letter_text' AND c.row_id = t.id)
     ORDER BY t.id`,
  );

/** A child whose candidacy is open, to show a letter with: of the newest intake, the first by name. */
export const findSampleChild = (db: ReadDb): LetterRow | undefined =>
  db.sql<LetterRow>(
    `SELECT ${LETTER_CHILD}, NULL AS outcome, NULL AS rank, NULL AS reserveNo, '[]' AS reasons
     FROM candidate AS c ${LETTER_PEOPLE}
     WHERE c.intake_id = (SELECT max(id) FROM intake) AND c.closed_on IS NULL
     ORDER BY p.name_key, c.code LIMIT 1`,
  )[0];

/** What a letter may follow from: the newest decree that stands, the newest ratified run. */
export const findLetterSources = (db: ReadDb): { decree: string | null; run: string | null } =>
  db.sql<{ decree: string | null; run: string | null }>(
    `SELECT (SELECT uid FROM decree WHERE revoked_on IS NULL ORDER BY id DESC LIMIT 1) AS decree,
       (SELECT uid FROM run WHERE ratified_at IS NOT NULL ORDER BY id DESC LIMIT 1) AS run`,
  )[0] ?? { decree: null, run: null };
