import { removeLogo } from '../use-cases/letterheads/set-logo.ts';
import {
  showLetterheadHistory,
  showLetterheads,
} from '../use-cases/letterheads/show-letterheads.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/letterheads.ts. */
export const letterheadsQueries = {
  list: showLetterheads,
  history: showLetterheadHistory,
} as const;
export const letterheadsCommands = { removeLogo } as const;
