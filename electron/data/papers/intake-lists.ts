import type { PaperRequest } from '#shared/contract/papers.ts';
import { candidateList } from '#shared/documents/candidate-list.ts';
import { addressLine } from '#shared/documents/dtsen-proposal.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { reserveList } from '#shared/documents/reserve-list.ts';
import { maskNik } from '#shared/domain/people/nik.ts';
import { err, ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';
import { seesFullIds } from './decision-papers.ts';

type ReserveRequest = Extract<PaperRequest, { document: 'reserve-list' }>;
type CandidatesRequest = Extract<PaperRequest, { document: 'candidate-list' }>;

/** Daftar cadangan of a run, by level and sex. */
export async function buildReserveList(
  { steps }: TaskContext,
  input: PaperInput,
  { run: uid }: ReserveRequest,
): Promise<Built> {
  const found = await steps.papers.run({ uid });
  if (!found) return err({ code: 'papers.not-found', what: 'run' });
  const { run, places } = found;
  const children = places.flatMap(({ reserveNo, ...one }) =>
    one.outcome === 'reserve' && reserveNo !== null ? [{ ...one, reserveNo }] : [],
  );
  const model = reserveList({
    ...input,
    intakeName: run.intake,
    run: { number: run.number, draft: !run.ratified },
    asOf: run.asOf,
    children,
  });
  return ok({ model, generation: input.generation, fullIds: false, people: children.length });
}

/** Daftar calon siswa by name and address; numbers in full only where asked for and allowed. */
export async function buildCandidateList(
  { steps, user, today }: TaskContext,
  input: PaperInput,
  { document, level, numbers }: CandidatesRequest,
): Promise<Built> {
  const found = await steps.papers.candidateList({ level });
  if (!found || found.people.length === 0) return err({ code: 'papers.nobody', document });
  const full = numbers === 'full' && seesFullIds(user);
  const candidates = found.people.map((one) => ({
    ...one,
    nik: one.nik === null || full ? one.nik : maskNik(one.nik),
    address: addressLine(one),
  }));
  const model = candidateList({ ...input, intakeName: found.intake, asOf: today, candidates });
  return ok({ model, generation: input.generation, fullIds: full, people: candidates.length });
}
