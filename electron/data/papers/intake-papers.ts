import type { PaperRequest } from '#shared/contract/papers.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';
import { buildFamilyLetters, isToFamilies } from './family-letters.ts';
import { buildCandidateList, buildReserveList } from './intake-lists.ts';
import { buildPlenaryMinutes } from './plenary-minutes.ts';
import { buildVisitForms } from './visit-forms.ts';

/**
 * The papers of an intake besides order and decree: letters, minutes, reserves, candidates, visits.
 * Null for any other.
 */
export function buildIntakePaper(
  context: TaskContext,
  input: PaperInput,
  request: PaperRequest,
): Promise<Built> | null {
  if (isToFamilies(request)) return buildFamilyLetters(context, input, request);
  switch (request.document) {
    case 'reserve-list':
      return buildReserveList(context, input, request);
    case 'candidate-list':
      return buildCandidateList(context, input, request);
    case 'visit-form':
      return buildVisitForms(context, input, request);
    case 'plenary-minutes':
      return buildPlenaryMinutes(context, input, request);
    default:
      return null;
  }
}
