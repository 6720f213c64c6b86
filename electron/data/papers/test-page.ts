import type { PaperRequest } from '#shared/contract/papers.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { testPage } from '#shared/documents/test-page.ts';
import { ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';

/** Halaman uji of a printer, with how far it is put right today. */
export async function buildTestPage(
  { steps }: TaskContext,
  input: PaperInput,
  { printer, size }: Extract<PaperRequest, { document: 'test-page' }>,
): Promise<Built> {
  const offset = await steps.papers.printerOffset({ printer, size });
  const model = testPage({ ...input, printer, offset });
  return ok({ model, generation: input.generation, fullIds: false, people: 0 });
}
