import { keepApart } from '../use-cases/duplicates/keep-apart.ts';
import { mergePeople } from '../use-cases/duplicates/merge-people.ts';
import { planMerge } from '../use-cases/duplicates/plan-merge.ts';
import {
  listPairs,
  showFullIds,
  showPair,
  summarizePairs,
} from '../use-cases/duplicates/show-pairs.ts';
import { splitPeople } from '../use-cases/duplicates/split-people.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/duplicates.ts. */
export const duplicatesQueries = {
  list: listPairs,
  summary: summarizePairs,
  show: showPair,
  fullIds: showFullIds,
  plan: planMerge,
} as const;
export const duplicatesCommands = {
  keepApart,
  merge: mergePeople,
  split: splitPeople,
} as const;
