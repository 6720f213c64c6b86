import { nameKey } from '../people/name-key.ts';

const YES = new Set(['ya', 'y', 'iya', 'yes', 'ada', 'sudah', 'benar', 'true', '1', 'v']);
const NO = new Set(['tidak', 't', 'tdk', 'no', 'n', 'belum', 'salah', 'false', '0', 'x']);

/** What a list means by a word for yes or no; null when it is neither. */
export function yesOrNo(text: string): 'yes' | 'no' | null {
  const word = nameKey(text);
  if (YES.has(word) || text.trim() === '✓') return 'yes';
  return NO.has(word) ? 'no' : null;
}
