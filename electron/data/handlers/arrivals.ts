import { findArriving, showArriving } from '../use-cases/arrivals/find-arriving.ts';
import { showExpected } from '../use-cases/arrivals/list-expected.ts';
import { showBoard } from '../use-cases/arrivals/show-board.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/arrivals.ts. */
export const arrivalsQueries = {
  board: showBoard,
  expected: showExpected,
  find: findArriving,
  child: showArriving,
} as const;
export const arrivalsCommands = {} as const;
