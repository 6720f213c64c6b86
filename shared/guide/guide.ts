import { nameKey } from '../domain/people/name-key.ts';
import { type Chapter, textsOf } from './chapter.ts';
import { HOUSE } from './house.ts';
import { OFFICE } from './office.ts';
import { SCHOOL } from './school.ts';
import { START } from './start.ts';

/** The whole guide, in the order of the list. */
export const CHAPTERS: readonly Chapter[] = [...START, ...SCHOOL, ...HOUSE, ...OFFICE];

type Kind = 'agency' | 'school' | 'facility';

/** What an office of this kind reads; the agency works with the screens of a school. */
export const chaptersOf = (kind: Kind): readonly Chapter[] =>
  CHAPTERS.filter(({ of }) => of === undefined || (of === 'facility') === (kind === 'facility'));

/** The chapter of a screen, or the first of all. */
export const chapterOf = (chapters: readonly Chapter[], screen: string): Chapter | undefined =>
  chapters.find(({ screens }) => screens.includes(screen)) ?? chapters[0];

/**
 * Chapters that hold every typed word somewhere, those whose title does first. `said` turns the names
 * of the catalogue into the words on the screen, so that a button is found by its word.
 */
export function searchChapters(
  chapters: readonly Chapter[],
  query: string,
  said: (text: string) => string,
): readonly Chapter[] {
  const words = nameKey(query).split(' ').filter(Boolean);
  if (words.length === 0) return chapters;
  const holds = (text: string): boolean => {
    const key = nameKey(text);
    return words.every((word) => key.includes(word));
  };
  const found = chapters.filter((chapter) => holds(textsOf(chapter).map(said).join(' ')));
  const rank = ({ title }: Chapter): number => (holds(title) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}
