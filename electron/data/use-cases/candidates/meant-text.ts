import type { ReadDb } from '#db/connection.ts';
import { isKnownStart, listWordsFrom, searchWords } from '#db/queries/candidate-search.ts';
import { nearestWord } from '#shared/domain/candidates/near-words.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';

/**
 * The search that was probably meant: each unknown word replaced by the nearest known one. Null where
 * every word is known, or one is near none.
 */
export function meantText(db: ReadDb, text: string): string | null {
  const meant = searchWords(text).map((word) => meantWord(db, nameKey(word)));
  const words = meant.filter((word) => word !== undefined);
  const said = words.join(' ');
  return words.length < meant.length || said === nameKey(text) ? null : said;
}

function meantWord(db: ReadDb, word: string): string | undefined {
  if (isKnownStart(db, word)) return word;
  const known = listWordsFrom(db, word.slice(0, 1)).filter(({ term }) => !/\d/.test(term));
  return nearestWord(word, known);
}
