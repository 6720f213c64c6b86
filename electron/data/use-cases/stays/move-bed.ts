import { findOpenLeave, findStay, listBedSpans, type StayRow } from '#db/queries/stays.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { staysContract } from '#shared/contract/stays.ts';
import { bedOn, decideTransfer, type StayState } from '#shared/domain/stays/decide-transfer.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { wishOfStay } from './find-fit.ts';
import { insertBed } from './store-stay.ts';

type TransferInput = ParsedOf<typeof staysContract.transfer>;
type SwapInput = ParsedOf<typeof staysContract.swap>;

export const stayState = (stay: StayRow): StayState => ({
  name: stay.name,
  from: stay.from_date,
  until: stay.until_date,
  mode: stay.mode,
});

export const noStay = (stay: string) => err({ code: 'stays.not-found', stay } as const);

function planMove(
  context: CommandContext,
  stay: StayRow,
  input: Omit<TransferInput, 'stay'>,
  without: readonly number[] = [],
) {
  const { db, today } = context;
  const leave = findOpenLeave(db, stay.id);
  return decideTransfer({
    stay: stayState(stay),
    beds: listBedSpans(db, stay.id),
    on: input.on,
    today,
    released: leave !== undefined && leave.released_on !== null,
    wish: wishOfStay(context, stay, input.on, input, without),
  });
}

/** S1: the old bed ends on the day, the new one begins; nothing else of the person changes. */
export function transfer(context: CommandContext, input: TransferInput) {
  const { db } = context;
  const stay = findStay(db, input.stay);
  if (!stay) return noStay(input.stay);
  const plan = planMove(context, stay, input);
  if (!plan.ok) return plan;
  const { ends, given } = plan.value;
  if (ends !== null) db.update('bed_assignment', ends, { until_date: input.on });
  const placed = insertBed(context, stay.id, given, input);
  if (!placed.ok) return placed;
  context.subject(stay.uid);
  context.describe({ name: stay.name, bed: placed.value, on: input.on });
  return ok({ name: stay.name, bed: placed.value });
}

/** Two beds at once: each is looked at as if the other had left already, and neither moves alone. */
export function swap(context: CommandContext, input: SwapInput) {
  const { db } = context;
  const [one, two] = [findStay(db, input.stay), findStay(db, input.other)];
  if (!one) return noStay(input.stay);
  if (!two || two.id === one.id) return noStay(input.other);
  const beds = [one, two].map((stay) => bedOn(listBedSpans(db, stay.id), input.on)?.bed);
  const [bedOfOne, bedOfTwo] = beds;
  if (bedOfOne === undefined) return err({ code: 'stays.without-bed', name: one.name } as const);
  if (bedOfTwo === undefined) return err({ code: 'stays.without-bed', name: two.name } as const);
  const both = [one.person_id, two.person_id];
  const first = planMove(context, one, { ...input, bed: bedOfTwo }, both);
  if (!first.ok) return first;
  const second = planMove(context, two, { ...input, bed: bedOfOne }, both);
  if (!second.ok) return second;
  for (const { ends } of [first.value, second.value]) {
    if (ends !== null) db.update('bed_assignment', ends, { until_date: input.on });
  }
  const placed = insertBed(context, one.id, first.value.given, input);
  if (!placed.ok) return placed;
  const other = insertBed(context, two.id, second.value.given, input);
  if (!other.ok) return other;
  context.subject(one.uid, two.uid);
  context.describe({ name: one.name, other: two.name, on: input.on });
  return ok({ name: one.name, other: two.name });
}
