import {
  showHistory,
  showHistoryOf,
  showLastOwn,
  verifyHistory,
} from '../use-cases/journal/show-history.ts';
import { undoEntry } from '../use-cases/journal/undo-entry.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/journal.ts. */
export const journalQueries = {
  lastOwn: showLastOwn,
  page: showHistory,
  ofRecord: showHistoryOf,
  verify: verifyHistory,
} as const;
export const journalCommands = { undoEntry } as const;
