import type { PrintedPlace } from '#db/queries/papers.ts';
import type { PaperRequest } from '#shared/contract/papers.ts';
import { orderSheet } from '#shared/documents/order-sheet.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { reasonWords } from '#shared/documents/reason-words.ts';
import { seatsOf, type SiteCapacity } from '#shared/domain/capacity/site-capacity.ts';
import { type CutLine, cutLine } from '#shared/domain/order/cut-lines.ts';
import type { OutcomeReason } from '#shared/domain/order/outcome-reason.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import { readKeys } from '#shared/domain/order/stored-keys.ts';
import { err, ok } from '#shared/result.ts';
import { LEVELS, SEXES } from '#shared/vocabulary.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';
import { byLevel, orderedLevel } from './decision-papers.ts';

type SheetRequest = Extract<PaperRequest, { document: 'order-sheet' }>;

/** The cut line of each level and sex in which anybody was ordered. */
function cutsOf(places: readonly PrintedPlace[], policy: OrderPolicy): CutLine[] {
  const read = places.map((place) => ({ ...place, keys: readKeys(place.keys, policy) }));
  return LEVELS.flatMap((level) => SEXES.map((sex) => cutLine(read, { level, sex }))).filter(
    ({ ordered }) => ordered > 0,
  );
}

/** The leading reason of everybody who was not ordered, the most frequent first. */
function notOrdered(places: readonly PrintedPlace[]) {
  const counts = new Map<string, number>();
  for (const { rank, reasons } of places) {
    const [reason] = rank === null ? (JSON.parse(reasons) as OutcomeReason[]) : [];
    if (reason === undefined) continue;
    const words = reasonWords(reason);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, children]) => ({ reason, children }))
    .toSorted((a, b) => b.children - a.children || (a.reason < b.reason ? -1 : 1));
}

/** Lembar penjelasan urutan of a run; a trial is printed as a draft. */
export async function buildOrderSheet(
  { steps }: TaskContext,
  input: PaperInput,
  { run: uid }: SheetRequest,
): Promise<Built> {
  const found = await steps.papers.orderSheet({ uid });
  if (!found) return err({ code: 'papers.not-found', what: 'run' });
  const { run, sheet, places } = found;
  const { capacity } = JSON.parse(sheet.capacity) as { capacity: SiteCapacity };
  const model = orderSheet({
    ...input,
    intakeName: run.intake,
    site: run.site,
    schoolYear: run.schoolYear,
    asOf: run.asOf,
    run: { number: run.number, draft: !run.ratified, policy: run.policy },
    levels: byLevel(places).map(([level, own]) => orderedLevel(level, own, run.policy)),
    seats: LEVELS.map((level) => ({ level, seats: seatsOf(capacity, level) })),
    cuts: cutsOf(places, run.policy),
    notOrdered: notOrdered(places),
    seal: sheet.seal,
  });
  return ok({ model, generation: input.generation, fullIds: false, people: places.length });
}
