import { findAnybody } from '../use-cases/home/find-people.ts';
import { countMenu, showClock } from '../use-cases/home/show-frame.ts';
import { showSeason } from '../use-cases/home/show-season.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/home.ts. */
export const homeQueries = {
  findPeople: findAnybody,
  menuCounts: countMenu,
  clock: showClock,
  season: showSeason,
} as const;
export const homeCommands = {} as const;
