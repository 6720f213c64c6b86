import { LEVELS, type Level, type Sex } from '../../vocabulary.ts';
import { createBedDemand, type BedDemand } from '../seating/bed-sets.ts';
import { mostPeople, type PlacesTerm } from '../seating/most-people.ts';
import { capacityOf, countOf, freeOf, type Ledger, type PlaceFacts } from './place-facts.ts';

/** `places + permits − held − called = free`, below 0 where the limit is exceeded. */
export interface LedgerSum extends Ledger {
  readonly called: number;
  readonly free: number;
}

/**
 * Beds of one sex that decide for a level: those open to `levels`, the level itself and where need
 * be others that want the same rooms. `beds + permits − held − floating − called + over = free`.
 */
export interface BedSum {
  readonly levels: readonly Level[];
  readonly beds: number;
  readonly permits: number;
  readonly held: number;
  readonly floating: number;
  readonly called: number;
  /** People of this sex for whom there is no bed at all; they take none from the others. */
  readonly over: number;
  readonly free: number;
}

/** The limit that binds, with the sum that shows it. */
export type BindingLimit =
  | { readonly limit: 'site'; readonly sum: LedgerSum }
  | { readonly limit: 'class_seats'; readonly level: Level; readonly sum: LedgerSum }
  | { readonly limit: 'beds'; readonly level: Level; readonly sums: Readonly<Record<Sex, BedSum>> };

/** What one level could still take in if no other level took anybody. Not to be added up. */
export interface LevelPlaces {
  readonly level: Level;
  /** Boys at most, were every child a boy; girls at most, were every child a girl. */
  readonly maxL: number;
  readonly maxP: number;
  readonly places: number;
  readonly binding: BindingLimit;
  /** Other limits that leave just as little: lifting the first alone would gain nothing. */
  readonly alsoBinding: readonly BindingLimit[];
}

export interface FreePlaces {
  readonly levels: Readonly<Record<Level, LevelPlaces>>;
  /** The most the whole site can take in, from the seating: the levels share beds and ceiling. */
  readonly total: number;
  /** The limits behind the total; they add up to it. */
  readonly totalTerms: readonly PlacesTerm[];
  /** Daya tampung gedung, daya tampung tahun ini (classes opened), terisi. */
  readonly building: LedgerSum;
  readonly thisYear: LedgerSum;
  readonly filled: number;
}

const sumOf = (ledger: Ledger, called: number): LedgerSum => ({
  ...ledger,
  called,
  free: freeOf(ledger, called),
});

function bedSum(facts: PlaceFacts, demand: BedDemand, level: Level, sex: Sex): BedSum {
  const { levels } = demand.tightest(level, sex);
  const open = facts.beds.filter(
    (kind) => kind.sex === sex && kind.levels.some((one) => levels.includes(one)),
  );
  return {
    levels,
    beds: open.reduce((sum, { beds }) => sum + beds, 0),
    permits: facts.bedPermits[sex],
    held: open.reduce((sum, { held }) => sum + held, 0),
    floating: countOf(facts.floating, levels, sex),
    called: countOf(facts.called, levels, sex),
    over: demand.over(sex),
    free: demand.room(level, sex),
  };
}

function levelPlaces(facts: PlaceFacts, demand: BedDemand, level: Level): LevelPlaces {
  const site = sumOf(facts.site, countOf(facts.called));
  const seats = sumOf(facts.seats[level], countOf(facts.called, [level]));
  const sums = {
    L: bedSum(facts, demand, level, 'L'),
    P: bedSum(facts, demand, level, 'P'),
  };
  const most = (beds: number): number => Math.max(0, Math.min(site.free, seats.free, beds));
  const beds = sums.L.free + sums.P.free;
  const least = Math.min(site.free, seats.free, beds);
  const limits: readonly (readonly [number, BindingLimit])[] = [
    [site.free, { limit: 'site', sum: site }],
    [seats.free, { limit: 'class_seats', level, sum: seats }],
    [beds, { limit: 'beds', level, sums }],
  ];
  const binding = limits.filter(([free]) => free === least).map(([, limit]) => limit);
  const [first, ...others] = binding as [BindingLimit, ...BindingLimit[]];
  return {
    level,
    maxL: most(sums.L.free),
    maxP: most(sums.P.free),
    places: most(beds),
    binding: first,
    alsoBinding: others,
  };
}

/** Class seats of all levels taken together: what this year's classes were opened for. */
function allSeats(facts: PlaceFacts): LedgerSum {
  const add = (of: (ledger: Ledger) => number): number =>
    LEVELS.reduce((sum, level) => sum + of(facts.seats[level]), 0);
  const ledger = {
    places: add(({ places }) => places),
    permits: add(({ permits }) => permits),
    held: add(({ held }) => held),
  };
  return sumOf(ledger, countOf(facts.called));
}

/**
 * How many places are left and which limit binds: min(class seats, beds of that sex in rooms open
 * to the level, site ceiling), each less what is held (product.md, Decisions). A limit that is
 * exceeded leaves no place and shows its sum below 0.
 */
export function freePlaces(facts: PlaceFacts): FreePlaces {
  const capacity = capacityOf(facts);
  const demand = createBedDemand(capacity.beds, capacity.floating);
  const { total, terms } = mostPeople(capacity);
  return {
    levels: {
      SD: levelPlaces(facts, demand, 'SD'),
      SMP: levelPlaces(facts, demand, 'SMP'),
      SMA: levelPlaces(facts, demand, 'SMA'),
    },
    total,
    totalTerms: terms,
    building: sumOf(facts.site, countOf(facts.called)),
    thisYear: allSeats(facts),
    filled: facts.site.held,
  };
}
