import { ARRIVAL_CHOICES, ArrivalListRequest } from './arrival-paper.ts';
import { DtsenProposalRequest, PROPOSAL_CHOICES } from './dtsen-paper.ts';

/** Papers of an intake whose request is told in a file of its own. */
export const SCHOOL_REQUESTS = [DtsenProposalRequest, ArrivalListRequest] as const;

/** What they can be made of. */
export const SCHOOL_CHOICES = { ...PROPOSAL_CHOICES, ...ARRIVAL_CHOICES } as const;
