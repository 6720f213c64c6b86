import type { PrintedStudent } from '#db/queries/papers.ts';
import { type PaperRequest, printersOf } from '#shared/contract/papers.ts';
import { classRoster } from '#shared/documents/class-roster.ts';
import type { AnyPaper } from '#shared/documents/document.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { paperWords } from '#shared/documents/paper-words.ts';
import type { SigningNote } from '#shared/domain/papers/signing.ts';
import type { AppError } from '#shared/errors.ts';
import { withWord } from '#shared/domain/house/resident-word.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import { buildArrivalList } from './arrival-list.ts';
import { buildHousePaper } from './house-papers.ts';
import { buildOwnList } from './own-list.ts';
import { buildDtsenProposal } from './dtsen-proposal.ts';
import { buildIntakePaper, isOfIntake } from './intake-papers.ts';
import { buildFacilityReport } from './report-paper.ts';
import { buildDecreeAppendix, buildOrderedList } from './decision-papers.ts';
import {
  buildAttendanceList,
  buildDriverList,
  buildMealRecap,
  buildReceiptList,
  buildWaitingList,
} from './house-tables.ts';
import { buildTestPage } from './test-page.ts';
import { buildPersonPaper, isOfPerson } from './person-papers.ts';

/** A paper ready for the printer, and what the journal says of it. */
export interface BuiltPaper {
  readonly model: AnyPaper;
  readonly generation: string;
  readonly fullIds: boolean;
  /** It tells what is recorded of somebody's health. */
  readonly health?: boolean;
  /** How many people stand on it. */
  readonly people: number;
}
export type Built = Result<
  BuiltPaper,
  AppError<
    | 'papers.not-found'
    | 'papers.no-class'
    | 'papers.nobody'
    | 'access.denied'
    | 'lists.not-found'
    | 'lists.too-many'
    | 'columns.not-found'
  >
>;

type Failed = Extract<Built, { ok: false }>;
/** A paper, and what is to be said of who signs it. */
type NotedPaper = Failed | Result<BuiltPaper & { readonly notes: readonly SigningNote[] }, never>;

/** What the office puts on every paper, for this request. */
async function paperInput(context: TaskContext, request: PaperRequest) {
  const { settings, letterhead, signers, day, word, generation } =
    await context.steps.papers.frame(request);
  const { left, right, place } = signers;
  const input: PaperInput = {
    // A list of the office's own making brings its paper with it.
    format:
      request.document === 'own-list'
        ? { size: settings.size, orientation: 'portrait' }
        : { size: request.size, orientation: request.orientation },
    letterhead,
    signers: { left, right, place: place === '' ? paperWords.toFill : place, date: day },
    printedAt: context.now,
    printedBy: context.user?.name ?? '',
    generation,
    practice: context.office?.practice ?? false,
  };
  return { input, notes: signers.notes, word };
}

/**
 * Builds the model of a paper from the office's records, masked for whoever asks. What a reader may
 * not see is not in the model at all.
 */
export async function buildPaper(context: TaskContext, request: PaperRequest): Promise<NotedPaper> {
  const printers = printersOf(request.document);
  if (!printers.some((role) => context.user?.roles.includes(role)))
    return err({ code: 'access.denied', needs: [...printers] });
  const { input, notes, word } = await paperInput(context, request);
  const built = await buildDocument(context, input, request);
  if (!built.ok) return built;
  // What the house calls its people follows the day of the paper, as letterhead and signers do.
  return ok({ ...built.value, model: withWord(built.value.model, word), notes });
}

function buildDocument(
  context: TaskContext,
  input: PaperInput,
  request: PaperRequest,
): Promise<Built> {
  if (isOfIntake(request)) return buildIntakePaper(context, input, request);
  if (isOfPerson(request)) return buildPersonPaper(context, input, request);
  switch (request.document) {
    case 'class-roster':
      return buildRoster(context, input, request.classes);
    case 'ordered-list':
      return buildOrderedList(context, input, request);
    case 'decree-appendix':
      return buildDecreeAppendix(context, input, request);
    case 'driver-list':
      return buildDriverList(context, input);
    case 'meal-recap':
      return buildMealRecap(context, input, request);
    case 'waiting-list':
      return buildWaitingList(context, input, request);
    case 'attendance-list':
      return buildAttendanceList(context, input, request);
    case 'receipt-list':
      return buildReceiptList(context, input, request);
    case 'arrival-list':
      return buildArrivalList(context, input, request);
    case 'dtsen-proposal':
      return buildDtsenProposal(context, input, request);
    case 'own-list':
      return buildOwnList(context, input, request);
    case 'test-page':
      return buildTestPage(context, input, request);
    case 'facility-report':
      return buildFacilityReport(context, input, request);
    default:
      return buildHousePaper(context, input, request);
  }
}

async function buildRoster(
  { steps, today }: TaskContext,
  input: PaperInput,
  wanted: readonly string[] | null,
): Promise<Built> {
  const { classes, students } = await steps.papers.roster({ day: today });
  const chosen = wanted === null ? classes : classes.filter(({ uid }) => wanted.includes(uid));
  const [first] = chosen;
  if (wanted !== null && chosen.length < new Set(wanted).size)
    return err({ code: 'papers.not-found', what: 'class' });
  if (!first) return err({ code: 'papers.no-class', day: today });
  const sitting = new Map<number | null, PrintedStudent[]>();
  for (const student of students) {
    const seated = sitting.get(student.classId);
    if (seated) seated.push(student);
    else sitting.set(student.classId, [student]);
  }
  // Only the list of all classes speaks of those who have none yet.
  const withoutClass = wanted === null ? (sitting.get(null) ?? []) : [];
  const filled = chosen.filter(({ id }) => sitting.has(id));
  // A list of all classes leaves out those where nobody sits, unless nobody sits anywhere.
  const printed = wanted === null && filled.length > 0 ? filled : chosen;
  const rosters = printed.map(({ id, uid, name, teacher, seats }) => ({
    key: uid,
    name,
    teacher,
    seats,
    students: sitting.get(id) ?? [],
  }));
  const model = classRoster({
    ...input,
    schoolYear: first.schoolYear,
    asOf: today,
    classes: rosters,
    withoutClass,
  });
  const people = rosters.reduce((sum, one) => sum + one.students.length, withoutClass.length);
  return ok({ model, generation: input.generation, fullIds: false, people });
}
