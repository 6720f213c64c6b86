import { nameKey } from '../people/name-key.ts';

/** Titles before or after a name; they come and go with who writes the list. */
const TITLES: ReadonlySet<string> = new Set(
  'h hj haji hajjah hajah dr drs dra ir alm almh bin binti bt bte ibnu tn ny nn sdr sdri an'.split(
    ' ',
  ),
);

/** Short forms of one name that offices use side by side; written as they sound (`soundOf`). */
const SHORT_FORMS: readonly (readonly [whole: string, short: string])[] = [
  [
    'muhamad',
    'm md moh muh mohd muhd mohamad mohamed muhamad muhamed mokhamad mukhamad much moch mokh mukh mok muk mokamad mukamad',
  ],
  ['siti', 'st sitti sity'],
  ['abdul', 'abd abdoel'],
];
const WHOLE: ReadonlyMap<string, string> = new Map(
  SHORT_FORMS.flatMap(([whole, short]) => short.split(' ').map((word) => [word, whole] as const)),
);

/** Spelling before 1972; only a word that shows one of these also writes "y" as "j". */
const OLD_SPELLING = /dj|tj|oe|sj|nj/;

/** In lower case; a capital J keeps what was "dj" apart from the "j" that becomes "y". */
function modern(word: string): string {
  if (!OLD_SPELLING.test(word)) return word;
  return word
    .replace(/dj/g, 'J')
    .replace(/tj/g, 'c')
    .replace(/oe/g, 'u')
    .replace(/sj/g, 'sy')
    .replace(/nj/g, 'ny')
    .replace(/j/g, 'y')
    .replace(/J/g, 'j');
}

/** Letters that Indonesian lists swap in one and the same name: Rizky, Riski, Rizqi. */
function soundOf(word: string): string {
  return word
    .replace(/oo/g, 'u')
    .replace(/sy|z/g, 's')
    .replace(/[kc]h|q/g, 'k')
    .replace(/v/g, 'f')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/y/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(\p{L}{2}[aeiou])h$/u, '$1');
}

/** Repeats until nothing changes: one mended spelling may uncover another. */
function settled(word: string): string {
  const next = soundOf(modern(WHOLE.get(word) ?? word));
  return next === word ? word : settled(next);
}

const withoutDegrees = (name: string): string => {
  const bare = (name.split(',')[0] ?? '').replace(/\bs\.\s?(?:pd|sos|ag|h|e|kom|t)\b\.?/giu, ' ');
  return nameKey(bare) === '' ? name : bare;
};

/**
 * The words of a name reduced for likeness only (research, dependencies 10): NFKD and lower case,
 * titles and bin/binti away, Muh./Moh./M. as one name, St. as Siti, spelling of before 1972 and
 * letters that lists swap as they sound. Never shown and never an order: two equal results are a
 * question to a person. A name of titles alone keeps them. Blank gives no words.
 */
export function likeWords(name: string): readonly string[] {
  const key = nameKey(withoutDegrees(name.replace(/['’‘`]/g, '')));
  const all = key.split(' ').filter((word) => word !== '');
  const own = all.filter((word) => !TITLES.has(word));
  return (own.length === 0 ? all : own).map(settled);
}

/** The same as one text: what the index of three letters holds. */
export const likeName = (name: string): string => likeWords(name).join(' ');
