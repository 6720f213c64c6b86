import type { LocalDate, Sex, Zone } from '../../vocabulary.ts';
import {
  covers,
  type HouseBed,
  type HouseFacts,
  type HouseStay,
  ledgerOn,
  type LeaveSpan,
} from './house-facts.ts';

type BySex = Readonly<Record<Sex, number>>;

/** Free beds that are alike in what makes them fit. */
export interface FreeGroup {
  readonly sex: Sex;
  readonly zone: Zone;
  readonly wheelchair: boolean;
  readonly beds: number;
}

/** The numbers of a house on one day (domain-facility 7.3; names on screen in brackets). */
export interface HouseNumbers {
  readonly rated: number;
  readonly operational: number;
  readonly beds: number;
  readonly inService: number;
  /** min(operational, in service) [Siap pakai]. */
  readonly effective: number;
  /** Residents who hold a place; who is away holds it until a person releases the bed [Terisi]. */
  readonly held: number;
  readonly heldBySex: BySex;
  /** Open residential stays whose place was released while they are away. */
  readonly released: number;
  /** [Sudah dipanggil] */
  readonly reserved: number;
  /** Held and not away [Ada di panti]. */
  readonly present: number;
  readonly presentBySex: BySex;
  readonly away: number;
  /** Residents who hold a place and lie in no bed. */
  readonly withoutBed: number;
  /** Effective − held − reserved; negative where the house holds more than it should. */
  readonly free: number;
  /** Transit beds that nobody lies in or is called to. */
  readonly transitUnused: number;
  /** Free − unused transit beds; negative where these eat into the free places. */
  readonly freeRegular: number;
  /** Beds that are free by themselves; they may add up to more than `free`. */
  readonly freeBeds: readonly FreeGroup[];
}

const countBySex = (all: readonly { readonly sex: Sex }[]): BySex => {
  const L = all.filter(({ sex }) => sex === 'L').length;
  return { L, P: all.length - L };
};

function groupFree(beds: readonly HouseBed[]): FreeGroup[] {
  const groups = new Map<string, FreeGroup>();
  for (const { sex, zone, wheelchair } of beds) {
    const name = `${sex}${zone}${wheelchair}`;
    const beds = (groups.get(name)?.beds ?? 0) + 1;
    groups.set(name, { sex, zone, wheelchair, beds });
  }
  return [...groups.values()];
}

/**
 * Who lives in a house at the end of a day, who of them holds a place, and who of these is there
 * (domain-facility 7.3). The one rule behind every number and every list of who is there.
 */
export function peopleOn<S extends HouseStay>(
  facts: { readonly stays: readonly S[]; readonly leaves: readonly LeaveSpan[] },
  day: LocalDate,
): { readonly open: readonly S[]; readonly held: readonly S[]; readonly present: readonly S[] } {
  const open = facts.stays.filter((stay) => covers(stay, day));
  const onLeave = facts.leaves.filter((leave) => covers(leave, day));
  const isReleased = new Set(
    onLeave
      .filter(({ releasedOn }) => releasedOn !== null && releasedOn <= day)
      .map(({ stay }) => stay),
  );
  const isAway = new Set(onLeave.map(({ stay }) => stay));
  const held = open.filter(({ stay }) => !isReleased.has(stay));
  return { open, held, present: held.filter(({ stay }) => !isAway.has(stay)) };
}

/**
 * Counts a house at the end of a day. Admission counts on its day, discharge does not, leave counts
 * until the return: every interval is half-open, so one bed can change hands on one day.
 */
export function houseNumbers(facts: HouseFacts, day: LocalDate): HouseNumbers {
  const beds = facts.beds.filter((bed) => covers(bed, day));
  const broken = new Set(facts.outages.filter((one) => covers(one, day)).map(({ bed }) => bed));
  const inService = beds.filter(({ bed }) => !broken.has(bed));
  const rated = ledgerOn(facts.rated, day) ?? 0;
  const operational = Math.min(ledgerOn(facts.operational, day) ?? rated, rated);
  const effective = Math.min(operational, inService.length);

  const { open, held, present } = peopleOn(facts, day);
  const holding = facts.held.filter((one) => covers(one, day));
  const lyingIn = new Set(holding.map(({ bed }) => bed));
  const inBed = new Set(holding.map(({ stay }) => stay));
  const calls = facts.calls.filter((call) => covers(call, day));
  const calledTo = new Set(calls.map(({ bed }) => bed));
  const freeBeds = inService.filter(({ bed }) => !lyingIn.has(bed) && !calledTo.has(bed));
  const transitUnused = freeBeds.filter(({ zone }) => zone === 'transit').length;
  const free = effective - held.length - calls.length;
  return {
    rated,
    operational,
    beds: beds.length,
    inService: inService.length,
    effective,
    held: held.length,
    heldBySex: countBySex(held),
    released: open.length - held.length,
    reserved: calls.length,
    present: present.length,
    presentBySex: countBySex(present),
    away: held.length - present.length,
    withoutBed: held.filter(({ stay }) => !inBed.has(stay)).length,
    free,
    transitUnused,
    freeRegular: free - transitUnused,
    freeBeds: groupFree(freeBeds),
  };
}

/** What may be admitted today: regular places, and places that only an emergency takes. */
export const admissible = ({ free, transitUnused }: HouseNumbers) => {
  const emergency = Math.max(0, Math.min(free, transitUnused));
  return { regular: Math.max(0, free - transitUnused), emergency };
};
