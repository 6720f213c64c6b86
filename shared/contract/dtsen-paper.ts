import { z } from 'zod';
import { SidewaysInput } from './paper-format.ts';

const Uid = z.string().min(1).max(60);

/** Usul masuk DTSEN of the open intake: those addressed as one proposal was, or all. */
export const DtsenProposalRequest = z.object({
  document: z.literal('dtsen-proposal'),
  like: Uid.nullable(),
  ...SidewaysInput,
});

/** To whom proposals to DTSEN went that wait, each with one of them and how many children. */
export const PROPOSAL_CHOICES = {
  proposals: z.array(z.object({ uid: Uid, to: z.string(), people: z.number() })),
};
