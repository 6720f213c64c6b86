import { setPracticeToday } from '../use-cases/office/set-practice-today.ts';
import { confirmClock } from '../use-cases/office/confirm-clock.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/office.ts. */
export const officeQueries = {} as const;
export const officeCommands = { confirmClock, setPracticeToday } as const;
