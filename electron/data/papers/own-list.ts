import type { PaperInput } from '#shared/documents/paper-input.ts';
import { ownListPaper } from '#shared/documents/own-list-paper.ts';
import { ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';

/** Daftar buatan sendiri as it stands today, on the paper it was made for. */
export async function buildOwnList(
  { steps, today }: TaskContext,
  input: PaperInput,
  { list }: { readonly list: string },
): Promise<Built> {
  const found = await steps.papers.ownList({ uid: list });
  if (!found.ok) return found;
  const model = ownListPaper({ ...input, ...found.value, asOf: today });
  return ok({
    model,
    generation: input.generation,
    fullIds: false,
    health: found.value.health,
    people: found.value.people.length,
  });
}
