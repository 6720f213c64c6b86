import type { PaperRequest } from '#shared/contract/papers.ts';
import { facilityReport } from '#shared/documents/facility-report.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { err, ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';

type Request = Extract<PaperRequest, { document: 'facility-report' }>;

/** A report of the house on paper, from the same result that the screen shows. */
export async function buildFacilityReport(
  { steps }: TaskContext,
  input: PaperInput,
  request: Request,
): Promise<Built> {
  const report = await steps.reports.show(request);
  if (!report) return err({ code: 'papers.not-found', what: 'report' });
  const people = report.names.reduce((sum, list) => sum + list.people.length, 0);
  const model = facilityReport({ ...input, report });
  return ok({ model, generation: input.generation, fullIds: false, people });
}
