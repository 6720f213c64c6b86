import type { IntroductionRow, PaperUnitRow } from '#db/queries/training-papers.ts';
import type { PaperRequest } from '#shared/contract/papers.ts';
import { attendedStatements, trainingCertificates } from '#shared/documents/letters/certificate.ts';
import {
  type Introduction,
  introductionLetter,
} from '#shared/documents/letters/introduction-letter.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { err, ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';

export type TrainingRequest = Extract<
  PaperRequest,
  { document: 'certificate' | 'attended' | 'introduction-letter' }
>;

async function buildCertificates(
  { steps }: TaskContext,
  input: PaperInput,
  { document, of }: Exclude<TrainingRequest, { document: 'introduction-letter' }>,
): Promise<Built> {
  const kind = document === 'certificate' ? 'training' : 'attended';
  const found = await steps.papers.certificates({ of, kind });
  if (!found || found.rows.length === 0)
    return err({ code: 'papers.not-found', what: 'certificate' });
  const certificates = found.rows.map(({ uid, trainee, cohortNumber, cohortYear, ...row }) => ({
    ...row,
    code: uid,
    cohort: `${cohortNumber} tahun ${cohortYear}`,
    units: found.units
      .filter((unit) => unit.trainee === trainee)
      .map(({ code, title, core }) => ({ code, title, core: core === 1 })),
  }));
  const write = kind === 'training' ? trainingCertificates : attendedStatements;
  const model = write({ ...input, house: found.house, certificates });
  return ok({ model, generation: input.generation, fullIds: false, people: certificates.length });
}

function introduced(
  row: IntroductionRow,
  units: readonly PaperUnitRow[],
  isInternship: boolean,
): Introduction {
  const work = row.supported === 1 ? 'supported-work' : 'work';
  return {
    ...row,
    key: row.uid,
    purpose: isInternship ? 'internship' : work,
    wheelchairPlace: row.wheelchair === 1,
    units: units.map(({ title }) => title),
  };
}

/** The papers of training: certificates as they were issued, letters to partners. */
export async function buildTrainingPaper(
  context: TaskContext,
  input: PaperInput,
  request: TrainingRequest,
): Promise<Built> {
  if (request.document !== 'introduction-letter') {
    return buildCertificates(context, input, request);
  }
  const { of } = request;
  const found = await context.steps.papers.introduction({ of });
  if (!found) return err({ code: 'papers.not-found', what: 'introduction' });
  const introduction = introduced(found.row, found.units, of.kind === 'internship');
  const model = introductionLetter({ ...input, house: found.house, introduction });
  return ok({ model, generation: input.generation, fullIds: false, people: 1 });
}
