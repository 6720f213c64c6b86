import { keepApart } from '../use-cases/duplicates/keep-apart.ts';
import {
  listPairs,
  showFullIds,
  showPair,
  summarizePairs,
} from '../use-cases/duplicates/show-pairs.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/duplicates.ts. */
export const duplicatesQueries = {
  list: listPairs,
  summary: summarizePairs,
  show: showPair,
  fullIds: showFullIds,
} as const;
export const duplicatesCommands = { keepApart } as const;
