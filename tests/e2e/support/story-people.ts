import type { Page } from '@playwright/test';
import { type Level, LEVELS, type Sex } from '#shared/vocabulary.ts';
import { allPages } from './all-pages.ts';
import { ask } from './bridge.ts';

export type Person = {
  readonly candidate: string;
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly level: Level;
};

/** The entry at an index; a story that asks for one that is not there is wrong. */
export function nth<Entry>(list: readonly Entry[], index: number): Entry {
  const found = list[index];
  if (found === undefined) throw new Error(`the list ends at ${list.length}`);
  return found;
}

/** Who the newest run admits and who waits in its reserve, level after level in their order. */
export async function proposalOf(
  page: Page,
): Promise<{ readonly admitted: Person[]; readonly reserve: Person[] }> {
  const run = nth(await ask(page, 'runs.list', {}), 0).uid;
  const of = async (part: 'admitted' | 'reserve'): Promise<Person[]> => {
    const levels = await Promise.all(
      LEVELS.map((level) =>
        allPages((window) => ask(page, 'runs.page', { run, level, part, ...window })),
      ),
    );
    return levels.flat();
  };
  return { admitted: await of('admitted'), reserve: await of('reserve') };
}

/** Everybody who holds a place today. */
export const pupilsOf = (page: Page) => allPages((window) => ask(page, 'enrolments.page', window));

const isAlike = (a: Person, b: Person): boolean => a.sex === b.sex && a.level === b.level;

/** The last of a list who needs the same kind of seat and bed, and is none of `but`. */
export function lastAlike(list: readonly Person[], one: Person, but: readonly Person[]): Person {
  const found = list.findLast(
    (other) => isAlike(other, one) && but.every(({ code }) => code !== other.code),
  );
  if (found === undefined) throw new Error(`nobody like ${one.code}`);
  return found;
}

/** Beds of each sex at the example site: 63 rooms of 8. */
const BEDS = 504;

/**
 * Who follows on a free place of a level, computed here from the frozen reserve alone: the first who
 * is not in the school yet and for whose sex a bed is free.
 */
export async function firstFitting(page: Page, level: Level): Promise<Person> {
  const { reserve } = await proposalOf(page);
  const pupils = await pupilsOf(page);
  const taken = new Set(pupils.map(({ code }) => code));
  const hasBed = (sex: Sex): boolean => pupils.filter((one) => one.sex === sex).length < BEDS;
  const found = reserve.find(
    (one) => one.level === level && hasBed(one.sex) && !taken.has(one.code),
  );
  if (found === undefined) throw new Error(`no reserve for ${level}`);
  return found;
}
