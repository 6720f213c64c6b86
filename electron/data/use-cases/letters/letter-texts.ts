import type { ReadDb } from '#db/connection.ts';
import { type LetterTextRow, listLetterTexts } from '#db/queries/letter-texts.ts';
import { USUAL_TEXTS } from '#shared/documents/letters/family-letter-texts.ts';
import { FAMILY_LETTERS, type FamilyLetterKind } from '#shared/domain/enrolment/family-letters.ts';
import { termOn } from '#shared/domain/papers/letter-text.ts';
import type { PresetLetter } from '#shared/domain/presets/content.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

export const textsOf = (db: ReadDb, letter: FamilyLetterKind): LetterTextRow[] =>
  listLetterTexts(db).filter((row) => row.letter === letter);

/** What a letter of a day says: the office's own text, or the program's. */
export const findLetterText = (db: ReadDb, letter: FamilyLetterKind, day: LocalDate): string =>
  termOn(textsOf(db, letter), day)?.body ?? USUAL_TEXTS[letter];

/** What every letter of a day says; null is the program's own text. */
export function listTextsOn(db: ReadDb, day: LocalDate): PresetLetter[] {
  const rows = listLetterTexts(db);
  return FAMILY_LETTERS.map((letter) => {
    const terms = rows.filter((row) => row.letter === letter);
    return { letter, body: termOn(terms, day)?.body ?? null };
  });
}
