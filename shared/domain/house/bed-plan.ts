import type { LocalDate } from '../../vocabulary.ts';
import {
  type BedHeld,
  type CallSpan,
  covers,
  type HouseBed,
  type HouseFacts,
  type HouseStay,
  type LeaveSpan,
  type Outage,
} from './house-facts.ts';

/** The states of a bed on a day, as its card shows them; exactly one holds. */
export const PLAN_STATES = [
  'present',
  'away',
  'called',
  'out_of_service',
  'free',
  'to_move',
] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** A bed on a day with whoever lies in it or is called to it, and why nobody is given it. */
export interface PlannedBed<F extends HouseFacts = HouseFacts> {
  readonly bed: F['beds'][number];
  readonly state: PlanState;
  readonly stay: F['stays'][number] | undefined;
  readonly held: BedHeld | undefined;
  readonly leave: F['leaves'][number] | undefined;
  readonly call: F['calls'][number] | undefined;
  readonly outage: F['outages'][number] | undefined;
}

const byKey = <T, K extends string>(rows: readonly T[], key: (row: T) => K): ReadonlyMap<K, T> =>
  new Map(rows.map((row) => [key(row), row]));

/** Who lies in a bed that is not in service, or is called to one, has to be moved. */
function stateOf(
  inService: boolean,
  stay: HouseStay | undefined,
  leave: LeaveSpan | undefined,
  call: CallSpan | undefined,
): PlanState {
  if (!inService) return stay || call ? 'to_move' : 'out_of_service';
  if (stay) return leave ? 'away' : 'present';
  return call ? 'called' : 'free';
}

/**
 * The beds of a house on a day in the order of the facts: those set up and not closed, and closed
 * ones in which somebody still lies or to which somebody is called.
 */
export function planOn<F extends HouseFacts>(facts: F, day: LocalDate): PlannedBed<F>[] {
  type Row<K extends keyof HouseFacts> = F[K][number];
  const on = <T extends { readonly from: LocalDate; readonly until: LocalDate | null }>(
    rows: readonly T[],
  ): T[] => rows.filter((row) => covers(row, day));
  const outages = byKey<Outage, string>(on(facts.outages), ({ bed }) => bed);
  const stays = byKey<HouseStay, string>(on(facts.stays), ({ stay }) => stay);
  const leaves = byKey<LeaveSpan, string>(on(facts.leaves), ({ stay }) => stay);
  const calls = byKey<CallSpan, string>(on(facts.calls), ({ bed }) => bed);
  const held = byKey<BedHeld, string>(on(facts.held), ({ bed }) => bed);
  return facts.beds.flatMap((bed: HouseBed) => {
    const lying = held.get(bed.bed);
    const stay = lying && stays.get(lying.stay);
    const call = calls.get(bed.bed);
    const stands = covers(bed, day);
    if (!stands && !stay && !call) return [];
    const outage = outages.get(bed.bed);
    const leave = stay && leaves.get(stay.stay);
    return {
      bed: bed as Row<'beds'>,
      state: stateOf(stands && !outage, stay, leave, call),
      stay: stay as Row<'stays'> | undefined,
      held: lying,
      leave: leave as Row<'leaves'> | undefined,
      call: call as Row<'calls'> | undefined,
      outage: outage as Row<'outages'> | undefined,
    };
  });
}

/** Residents on a day who lie in no bed: their bed follows, or was given away while they are out. */
export function withoutBedOn<F extends HouseFacts>(
  facts: F,
  day: LocalDate,
): { readonly waiting: F['stays'][number][]; readonly released: F['stays'][number][] } {
  const inBed = new Set(facts.held.filter((one) => covers(one, day)).map(({ stay }) => stay));
  const released = new Set(
    facts.leaves
      .filter((leave) => covers(leave, day) && leave.releasedOn !== null && leave.releasedOn <= day)
      .map(({ stay }) => stay),
  );
  const without = facts.stays.filter((stay) => covers(stay, day) && !inBed.has(stay.stay));
  return {
    waiting: without.filter(({ stay }) => !released.has(stay)),
    released: without.filter(({ stay }) => released.has(stay)),
  };
}
