import { stayCare } from './stay-care.ts';
import { stayDue } from './stay-due.ts';
import { stayLeaves } from './stay-leaves.ts';
import { stayLists } from './stay-lists.ts';
import { stayMoves } from './stay-moves.ts';

/** Who lives in the house or is served by it, how they move, go on leave and leave, and their care. */
export const staysContract = {
  ...stayLists,
  ...stayDue,
  ...stayMoves,
  ...stayLeaves,
  ...stayCare,
} as const;
