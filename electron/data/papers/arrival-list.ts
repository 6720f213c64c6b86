import type { PaperRequest } from '#shared/contract/papers.ts';
import { arrivalList } from '#shared/documents/arrival-list.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { err, ok } from '#shared/result.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';

/** Who is expected at the open intake, all levels or one, to be ticked by hand. */
export async function buildArrivalList(
  { steps, today }: TaskContext,
  input: PaperInput,
  { level }: Extract<PaperRequest, { document: 'arrival-list' }>,
): Promise<Built> {
  const found = await steps.papers.arrivals({});
  const people = (found?.people ?? []).filter((one) => level === null || one.level === level);
  if (found === null || people.length === 0)
    return err({ code: 'papers.not-found', what: 'arrivals' });
  const model = arrivalList({
    ...input,
    intakeName: found.intake,
    asOf: today,
    levels: LEVELS.map((own) => ({
      level: own,
      children: people
        .filter((one) => one.level === own)
        .map(({ code, name, sex, guardian }) => ({
          code,
          name,
          nameKey: nameKey(name),
          sex,
          guardian,
        })),
    })).filter(({ children }) => children.length > 0),
  });
  return ok({ model, generation: input.generation, fullIds: false, people: people.length });
}
