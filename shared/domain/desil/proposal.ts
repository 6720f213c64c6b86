import { addDays } from '../../days.ts';
import type { LocalDate } from '../../vocabulary.ts';

/** How a proposal for DTSEN ended: listed there, refused by the village or Dinas Sosial, taken back. */
export const PROPOSAL_RESULTS = ['listed', 'refused', 'withdrawn'] as const;
export type ProposalResult = (typeof PROPOSAL_RESULTS)[number];

/** Offices look again after a month; BPS ranks anew every quarter (domain brief 3). */
const LOOK_AGAIN_DAYS = 30;

/** The day to look again that is offered for a proposal of a day. */
export const lookAgainOn = (proposedOn: LocalDate): LocalDate =>
  addDays(proposedOn, LOOK_AGAIN_DAYS);

export type ProposalFault =
  | { readonly code: 'future'; readonly date: LocalDate }
  | { readonly code: 'order'; readonly from: LocalDate; readonly to: LocalDate };

/** Why the days of a proposal cannot be: made in the future, or looked at again before it was made. */
export function proposalFault(
  { proposedOn, checkOn }: { readonly proposedOn: LocalDate; readonly checkOn: LocalDate },
  today: LocalDate,
): ProposalFault | undefined {
  if (proposedOn > today) return { code: 'future', date: proposedOn };
  return checkOn <= proposedOn ? { code: 'order', from: proposedOn, to: checkOn } : undefined;
}
