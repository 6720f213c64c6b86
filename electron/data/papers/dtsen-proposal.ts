import type { PaperRequest } from '#shared/contract/papers.ts';
import { dtsenProposal } from '#shared/documents/dtsen-proposal.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import { err, ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';
import { seesFullIds } from './decision-papers.ts';

type ProposalRequest = Extract<PaperRequest, { document: 'dtsen-proposal' }>;

/** Usul masuk DTSEN of the open intake: everybody who waits, or those of one addressee. */
export async function buildDtsenProposal(
  { steps, user, today }: TaskContext,
  input: PaperInput,
  { like }: ProposalRequest,
): Promise<Built> {
  const found = await steps.papers.dtsenProposals({ like });
  if (found === null) return err({ code: 'papers.not-found', what: 'proposal' });
  const full = seesFullIds(user);
  const shown = (digits: string | null) => (digits === null || full ? digits : maskId(digits));
  const { intake, people } = found;
  const model = dtsenProposal({
    ...input,
    intakeName: intake,
    asOf: today,
    children: people.map((one) => ({ ...one, nik: shown(one.nik), kk: shown(one.kk) })),
  });
  return ok({ model, generation: input.generation, fullIds: full, people: people.length });
}
