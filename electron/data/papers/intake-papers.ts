import type { PaperRequest } from '#shared/contract/papers.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { type FamilyLetterKind, isFamilyLetter } from '#shared/domain/enrolment/family-letters.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';
import { buildFamilyLetters } from './family-letters.ts';
import { buildCallList, buildSupplyList, buildTransportList } from './field-lists.ts';
import { buildOrderSheet } from './order-sheet.ts';
import { buildCandidateList, buildReserveList } from './intake-lists.ts';
import { buildPlenaryMinutes } from './plenary-minutes.ts';
import { buildVisitForms } from './visit-forms.ts';

const INTAKE_LISTS = [
  'reserve-list',
  'candidate-list',
  'visit-form',
  'plenary-minutes',
  'call-list',
  'transport-list',
  'supply-list',
  'order-sheet',
] as const;

type IntakeRequest = Extract<
  PaperRequest,
  { document: FamilyLetterKind | (typeof INTAKE_LISTS)[number] }
>;

/** Whether it is a paper of an intake besides order and decree. */
export const isOfIntake = (request: PaperRequest): request is IntakeRequest =>
  isFamilyLetter(request.document) || INTAKE_LISTS.some((one) => one === request.document);

/** Letters, minutes, lists and sheets of an intake. */
export function buildIntakePaper(
  context: TaskContext,
  input: PaperInput,
  request: IntakeRequest,
): Promise<Built> {
  switch (request.document) {
    case 'reserve-list':
      return buildReserveList(context, input, request);
    case 'candidate-list':
      return buildCandidateList(context, input, request);
    case 'visit-form':
      return buildVisitForms(context, input, request);
    case 'plenary-minutes':
      return buildPlenaryMinutes(context, input, request);
    case 'call-list':
      return buildCallList(context, input, request);
    case 'transport-list':
      return buildTransportList(context, input, request);
    case 'supply-list':
      return buildSupplyList(context, input, request);
    case 'order-sheet':
      return buildOrderSheet(context, input, request);
    default:
      return buildFamilyLetters(context, input, request);
  }
}
