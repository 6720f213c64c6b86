import { checkFreshness } from '../use-cases/runs/check-freshness.ts';
import { makeRun } from '../use-cases/runs/make-run.ts';
import { ratifyRun } from '../use-cases/runs/ratify-run.ts';
import { explainPlace, listRunHeads, pageRun, showRun } from '../use-cases/runs/show-run.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/runs.ts. */
export const runsQueries = {
  list: listRunHeads,
  show: showRun,
  page: pageRun,
  freshness: checkFreshness,
  why: explainPlace,
} as const;
export const runsCommands = { make: makeRun, ratify: ratifyRun } as const;
