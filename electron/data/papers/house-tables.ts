import type { PaperRequest } from '#shared/contract/papers.ts';
import { attendanceList } from '#shared/documents/attendance-list.ts';
import type { PaperDocument } from '#shared/documents/document.ts';
import { driverList } from '#shared/documents/driver-list.ts';
import { mealRecap } from '#shared/documents/meal-recap.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { receiptList } from '#shared/documents/receipt-list.ts';
import { waitingList, type WaitingPerson } from '#shared/documents/waiting-list.ts';
import {
  desilWords,
  needWords,
  orderWords,
  standingWords,
} from '#shared/documents/waiting-words.ts';
import { err, ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';

type Of<D extends PaperRequest['document']> = Extract<PaperRequest, { document: D }>;

const built = (model: PaperDocument, input: PaperInput, people: number): Built =>
  ok({ model, generation: input.generation, fullIds: false, people });

/** Rekap permakanan of a month, up to today. */
export async function buildMealRecap(
  { steps }: TaskContext,
  input: PaperInput,
  { month }: Of<'meal-recap'>,
): Promise<Built> {
  const found = await steps.papers.meals({ month });
  if (!found) return err({ code: 'papers.not-found', what: 'house' });
  const { diets } = found;
  const done = built(mealRecap({ ...input, ...found }), input, found.month.lines.length);
  const tells = diets !== null && diets.length > 0;
  return done.ok && tells ? ok({ ...done.value, health: true }) : done;
}

/** Daftar pengemudi of today and tomorrow. */
export async function buildDriverList({ steps }: TaskContext, input: PaperInput): Promise<Built> {
  const found = await steps.papers.drives({});
  if (!found) return err({ code: 'papers.not-found', what: 'house' });
  const people = found.days.reduce((sum, day) => sum + day.people.length, 0);
  return built(driverList({ ...input, ...found }), input, people);
}

/** Everybody who waits, in the order of the house, block by block. */
async function everybodyWaiting({ steps }: TaskContext): Promise<WaitingPerson[]> {
  const people: WaitingPerson[] = [];
  for (;;) {
    const block = await steps.papers.waitlistBlock({ offset: people.length });
    if (block.length === 0) return people;
    for (const row of block) {
      people.push({
        rank: row.rank,
        number: row.number,
        name: row.name,
        sex: row.sex,
        desil: desilWords(row.desil, row.substitute),
        since: row.waitingSince,
        needs: needWords(row),
        standing: standingWords(row, row.hasPlace),
      });
    }
  }
}

/** Daftar tunggu of today, for the meeting or for the wall. */
export async function buildWaitingList(
  context: TaskContext,
  input: PaperInput,
  { audience }: Of<'waiting-list'>,
): Promise<Built> {
  const found = await context.steps.papers.waitlist({});
  if (!found) return err({ code: 'papers.not-found', what: 'house' });
  const waiting = await everybodyWaiting(context);
  const { house, policy, places, parked } = found;
  const model = waitingList({
    ...input,
    house,
    asOf: context.today,
    audience,
    policy: { version: policy.version, keys: orderWords(policy) },
    places,
    waiting,
    parked: parked.map(({ desil, substitute, ...one }) => ({
      ...one,
      desil: desilWords(desil, substitute),
    })),
  });
  return built(model, input, waiting.length + parked.length);
}

/** Daftar hadir of a class that the caller may see, in a month. */
export async function buildAttendanceList(
  { steps }: TaskContext,
  input: PaperInput,
  { cohort, month }: Of<'attendance-list'>,
): Promise<Built> {
  const found = await steps.papers.attendance({ cohort, month });
  if (!found) return err({ code: 'papers.not-found', what: 'cohort' });
  return built(attendanceList({ ...input, ...found, month }), input, found.trainees.length);
}

/** Tanda terima for the house, a ward or a class today. */
export async function buildReceiptList(
  { steps, today }: TaskContext,
  input: PaperInput,
  { whom, goods, quantity }: Of<'receipt-list'>,
): Promise<Built> {
  const found = await steps.papers.receivers({ whom });
  if (found.missing !== undefined) return err({ code: 'papers.not-found', what: found.missing });
  const model = receiptList({ ...input, ...found, asOf: today, goods, quantity });
  return built(model, input, found.receivers.length);
}
