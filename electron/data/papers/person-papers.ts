import type { PaperLeaveRow, PaperStayRow } from '#db/queries/person-papers.ts';
import type { PaperRequest } from '#shared/contract/papers.ts';
import type { AnyPaper } from '#shared/documents/document.ts';
import { END_WORDS } from '#shared/documents/facility-words.ts';
import {
  type HandedOver,
  handoverRecord,
  type LetterPerson,
} from '#shared/documents/letters/handover-record.ts';
import { type LeaveOnPaper, leaveSlips } from '#shared/documents/letters/leave-slip.ts';
import { bedWords } from '#shared/documents/letters/letter.ts';
import { type CardHolder, residentCards } from '#shared/documents/letters/resident-card.ts';
import {
  type AgreedPerson,
  type RecordedConsent,
  serviceAgreement,
} from '#shared/documents/letters/service-agreement.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { PERSON_PAPERS, type PersonPaperKind } from '#shared/documents/person-sections.ts';
import { maskNik } from '#shared/domain/people/nik.ts';
import { err, ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';
import { seesFullIds } from './decision-papers.ts';
import { buildTrainingPaper, type TrainingRequest } from './training-papers.ts';

type PersonRequest = Extract<PaperRequest, { document: PersonPaperKind }>;
type StayRequest = Exclude<PersonRequest, TrainingRequest | { document: 'leave-slip' }>;

export const isOfPerson = (request: PaperRequest): request is PersonRequest =>
  PERSON_PAPERS.some((one) => one === request.document);

const person = (row: PaperStayRow, full: boolean): LetterPerson => ({
  key: row.uid,
  name: row.name,
  sex: row.sex,
  birthPlace: row.birthPlace,
  birthDate: row.birthDate,
  nik: row.nik === null || full ? row.nik : maskNik(row.nik),
  register: row.register,
  address: row.address
    .split(', ')
    .filter((part) => part !== '')
    .join(', '),
});

/** Of somebody who goes, nobody is recorded who takes them: those lines stay open. */
function handedOver(row: PaperStayRow, direction: 'in' | 'out', full: boolean): HandedOver[] {
  const day = direction === 'in' ? row.from : row.until;
  if (day === null) return [];
  const one = person(row, full);
  const bed = bedWords(row.firstWard, row.firstBed);
  if (direction === 'in') {
    const other = { name: row.broughtBy, phone: row.broughtPhone };
    return [{ ...one, day, bed, other, reason: null }];
  }
  const reason = row.endReason === null ? null : (END_WORDS[row.endReason] ?? null);
  return [{ ...one, day, bed, other: { name: '', phone: '' }, reason }];
}

function consentOf(row: PaperStayRow): RecordedConsent | null {
  const { consentGiver: giver, consentMethod: method, consentOn: givenOn } = row;
  if (giver === null || method === null || givenOn === null) return null;
  return {
    giver,
    method,
    givenOn,
    giverName: row.consentName ?? '',
    witness: row.consentWitness ?? '',
    scope: row.consentScope ?? '',
  };
}

const agreed = (row: PaperStayRow, full: boolean): AgreedPerson => ({
  ...person(row, full),
  from: row.from,
  agreedOn: row.agreedOn,
  guardian: row.guardian === null ? null : { name: row.guardian, phone: row.guardianPhone ?? '' },
  consent: consentOf(row),
});

const holder = (row: PaperStayRow): CardHolder => ({
  code: row.uid,
  name: row.name,
  nameKey: row.nameKey,
  sex: row.sex,
  birthPlace: row.birthPlace,
  birthDate: row.birthDate,
  register: row.register,
  bed: row.bed === null ? null : [row.ward, row.bed].filter((part) => part !== null).join(' · '),
  contact: [row.contactName, row.contactPhone].filter((part) => part !== null).join(', ') || null,
  photo: row.photo,
});

function slipOf(row: PaperLeaveRow): LeaveOnPaper[] {
  const { kind, uid, ...rest } = row;
  return kind === 'unauthorised' ? [] : [{ ...rest, kind, code: uid }];
}

async function buildSlips(
  { steps }: TaskContext,
  input: PaperInput,
  { of }: Extract<PersonRequest, { document: 'leave-slip' }>,
): Promise<Built> {
  const found = await steps.papers.leaves({ of });
  const leaves = (found?.leaves ?? []).flatMap(slipOf);
  if (!found || leaves.length === 0) return err({ code: 'papers.not-found', what: 'leave' });
  const model = leaveSlips({ ...input, house: found.house, leaves });
  return ok({ model, generation: input.generation, fullIds: false, people: leaves.length });
}

/** The papers about one person. Who may print them is asked before (`printersOf`). */
export async function buildPersonPaper(
  context: TaskContext,
  input: PaperInput,
  request: PersonRequest,
): Promise<Built> {
  switch (request.document) {
    case 'leave-slip':
      return buildSlips(context, input, request);
    case 'certificate':
    case 'attended':
    case 'introduction-letter':
      return buildTrainingPaper(context, input, request);
    default:
      return buildStayPaper(context, input, request);
  }
}

/** Hand-over, agreement and card. */
async function buildStayPaper(
  context: TaskContext,
  input: PaperInput,
  request: StayRequest,
): Promise<Built> {
  const { steps, today, user } = context;
  const goes = request.document === 'handover-record' && request.direction === 'out';
  const column = goes ? 'until_date' : 'from_date';
  const found = await steps.papers.stays({ of: request.of, day: today, column });
  if (!found) return err({ code: 'papers.not-found', what: 'house' });
  const { house, stays } = found;
  const full = seesFullIds(user);
  const showsIds = full && stays.some(({ nik }) => nik !== null);
  const built = (model: AnyPaper, fullIds: boolean): Built =>
    model.sections.length === 0 || stays.length === 0
      ? err({ code: 'papers.not-found', what: 'stay' })
      : ok({ model, generation: input.generation, fullIds, people: stays.length });
  switch (request.document) {
    case 'handover-record': {
      const { direction } = request;
      const people = stays.flatMap((row) => handedOver(row, direction, full));
      return built(handoverRecord({ ...input, house, direction, people }), showsIds);
    }
    case 'service-agreement': {
      const people = stays.map((row) => agreed(row, full));
      return built(serviceAgreement({ ...input, house, people }), showsIds);
    }
    case 'resident-card':
      return built(residentCards({ ...input, holders: stays.map(holder) }), false);
  }
}
