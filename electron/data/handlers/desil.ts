import { endProposal, propose, showProposals } from '../use-cases/desil/proposals.ts';
import { setPeriod, showPeriod } from '../use-cases/desil/set-period.ts';
import { showChecks, summarizeChecks } from '../use-cases/desil/show-checks.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/desil.ts. */
export const desilQueries = {
  period: showPeriod,
  summary: summarizeChecks,
  page: showChecks,
  proposals: showProposals,
} as const;
export const desilCommands = { setPeriod, propose, endProposal } as const;
