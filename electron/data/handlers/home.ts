import { countMenu, showClock } from '../use-cases/home/show-frame.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/home.ts. */
export const homeQueries = { menuCounts: countMenu, clock: showClock } as const;
export const homeCommands = {} as const;
