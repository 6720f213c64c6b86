import { completeDecree } from '../use-cases/decrees/complete-decree.ts';
import { recordDecree } from '../use-cases/decrees/record-decree.ts';
import { listDecreeHeads, showDecree } from '../use-cases/decrees/show-decree.ts';
import { matchSigned } from '../use-cases/decrees/match-signed.ts';
import { findNamed, findToAdd, showProposal } from '../use-cases/decrees/show-proposal.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/decrees.ts. */
export const decreesQueries = {
  list: listDecreeHeads,
  show: showDecree,
  proposal: showProposal,
  findToAdd,
  findNamed,
  matchSigned,
} as const;
export const decreesCommands = { record: recordDecree, complete: completeDecree } as const;
