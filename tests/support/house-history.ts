import { Temporal } from 'temporal-polyfill';
import type {
  BedHeld,
  CallSpan,
  HouseBed,
  HouseFacts,
  HouseStay,
  LeaveSpan,
  LedgerStep,
  Outage,
} from '#shared/domain/house/house-facts.ts';
import { compareText } from '#shared/domain/order/text-order.ts';
import type { LocalDate, Sex, Zone } from '#shared/vocabulary.ts';

/** Days of a test history: from January over a leap day into June. */
const FIRST = Temporal.PlainDate.from('2024-01-20');
export const DAYS: readonly LocalDate[] = Array.from({ length: 134 }, (_, index) =>
  FIRST.add({ days: index }).toString(),
);
const END = DAYS.length;

/** Twelve beds of both sexes: eight, two of recovery, two of transit; each third for a wheelchair. */
const ZONES: readonly Zone[] = [
  ...Array.from({ length: 8 }, () => 'general' as const),
  'recovery',
  'recovery',
  'transit',
  'transit',
];
const RATED = 30;

export const ACTS = [
  'admit',
  'admit',
  'admit',
  'stayed',
  'sameDay',
  'discharge',
  'leave',
  'return',
  'release',
  'transfer',
  'call',
  'endCall',
  'outage',
  'endOutage',
  'closeBed',
  'operational',
] as const;
export interface Act {
  readonly act: (typeof ACTS)[number];
  readonly who: number;
  readonly bed: number;
  readonly from: number;
  readonly until: number;
}

/** One square of the paper: a person on a day. */
interface Square {
  readonly stay: string;
  readonly sex: Sex;
  bed: string | null;
  away: boolean;
  released: boolean;
}

/** What a person counting on paper writes down for one day, with no interval in sight. */
export interface Sheet {
  readonly squares: Map<string, Square>;
  readonly standing: Set<string>;
  readonly broken: Map<string, number>;
  readonly called: Set<string>;
  operational: number;
  came: number;
  went: number;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A house whose history is kept twice: as the rows that the program would hold, and as one sheet of
 * paper a day on which every act is written out square by square. What is impossible is left out.
 */
export class HouseHistory {
  readonly sheets: readonly Sheet[];
  readonly #beds: Open<HouseBed>[];
  readonly #outages: Open<Outage>[] = [];
  readonly #stays: Open<HouseStay>[] = [];
  readonly #held: Open<BedHeld>[] = [];
  readonly #leaves: Open<LeaveSpan>[] = [];
  readonly #calls: Open<CallSpan>[] = [];
  readonly #steps: LedgerStep[] = [];
  done = 0;

  constructor() {
    this.#beds = ZONES.map((zone, index) => ({
      bed: `b${index}`,
      zone,
      sex: index % 2 === 0 ? 'L' : 'P',
      wheelchair: index % 3 === 0,
      from: date(0),
      until: null,
    }));
    this.sheets = DAYS.map(() => ({
      squares: new Map<string, Square>(),
      standing: new Set(this.#beds.map(({ bed }) => bed)),
      broken: new Map<string, number>(),
      called: new Set<string>(),
      operational: RATED,
      came: 0,
      went: 0,
    }));
  }

  facts(): HouseFacts {
    return {
      rated: [{ from: date(0), seats: RATED }],
      operational: this.#steps.toSorted((a, b) => compareText(a.from, b.from)),
      beds: this.#beds,
      outages: this.#outages,
      stays: this.#stays,
      held: this.#held,
      leaves: this.#leaves,
      calls: this.#calls,
    };
  }

  bedsStanding(sheet: Sheet): readonly HouseBed[] {
    return this.#beds.filter(({ bed }) => sheet.standing.has(bed));
  }

  apply(act: Act): void {
    const from = act.from % END;
    const until = from + 1 + (act.until % 40);
    if (this.#act(act, from, Math.min(until, END))) this.done += 1;
  }

  #act({ act, who, bed, until }: Act, from: number, end: number): boolean {
    const chosen = this.#beds[bed % this.#beds.length];
    if (!chosen) return false;
    const acts: Record<Act['act'], () => boolean> = {
      admit: () => this.#admit(who % 4 === 0 ? null : chosen, from, null),
      stayed: () => this.#admit(chosen, from, end),
      sameDay: () => this.#admit(null, from, from),
      discharge: () => this.#discharge(this.#stay(who), from),
      leave: () => this.#leave(this.#stay(who), from, until % 2 === 0 ? null : end),
      return: () => this.#return(this.#stay(who), from),
      release: () => this.#release(this.#stay(who), from),
      transfer: () => this.#transfer(this.#stay(who), chosen, from),
      call: () => this.#call(chosen, from, until % 3 === 0 ? end : null),
      endCall: () => this.#endCall(who, from),
      outage: () => this.#outage(chosen, from, until % 2 === 0 ? null : end),
      endOutage: () => this.#endOutage(who, from),
      closeBed: () => this.#closeBed(chosen, from),
      operational: () => this.#operational(from, who % 20),
    };
    return acts[act]();
  }

  #stay(who: number): Open<HouseStay> | undefined {
    const open = this.#stays.filter(({ until }) => until === null);
    return open[who % Math.max(1, open.length)];
  }

  #days(from: number, until: number | null): readonly Sheet[] {
    return this.sheets.slice(from, until ?? END);
  }

  #isFree(bed: string, from: number, until: number | null): boolean {
    return this.#days(from, until).every(
      ({ squares, called }) =>
        !called.has(bed) && ![...squares.values()].some((square) => square.bed === bed),
    );
  }

  #admit(bed: HouseBed | null, from: number, until: number | null): boolean {
    if (bed !== null && !this.#isFree(bed.bed, from, until)) return false;
    const stay = `s${this.#stays.length}`;
    const sex = bed?.sex ?? (this.#stays.length % 2 === 0 ? 'L' : 'P');
    const span = { from: date(from), until: until === null ? null : date(until) };
    this.#stays.push({ stay, sex, ...span });
    if (bed !== null) this.#held.push({ stay, bed: bed.bed, ...span });
    for (const sheet of this.#days(from, until)) {
      const square = { stay, sex, bed: bed?.bed ?? null, away: false, released: false };
      sheet.squares.set(stay, square);
    }
    this.#count(from, 'came');
    if (until !== null) this.#count(until, 'went');
    return true;
  }

  #count(day: number, what: 'came' | 'went'): void {
    const sheet = this.sheets[day];
    if (sheet) sheet[what] += 1;
  }

  /** Leaving ends bed and leave that day; what was entered for later days never happens. */
  #discharge(stay: Open<HouseStay> | undefined, on: number): boolean {
    if (!stay || stay.from > date(on)) return false;
    stay.until = date(on);
    for (const rows of [this.#held, this.#leaves] as Open<BedHeld | LeaveSpan>[][]) {
      const kept = rows.filter((row) => row.stay !== stay.stay || row.from < date(on));
      rows.splice(0, rows.length, ...kept);
      for (const row of rows) {
        if (row.stay === stay.stay && (row.until === null || row.until > date(on))) {
          row.until = date(on);
        }
      }
    }
    for (const sheet of this.#days(on, null)) sheet.squares.delete(stay.stay);
    this.#count(on, 'went');
    return true;
  }

  #leave(stay: Open<HouseStay> | undefined, from: number, until: number | null): boolean {
    if (!stay || stay.from > date(from)) return false;
    const days = this.#days(from, until).map(({ squares }) => squares.get(stay.stay));
    if (days.length === 0 || days.some((square) => !square || square.away)) return false;
    for (const square of days) if (square) square.away = true;
    this.#leaves.push({
      stay: stay.stay,
      from: date(from),
      until: until === null ? null : date(until),
      releasedOn: null,
    });
    return true;
  }

  #openLeave(stay: HouseStay | undefined, day: number): Open<LeaveSpan> | undefined {
    return this.#leaves.find(
      (leave) => leave.stay === stay?.stay && leave.until === null && leave.from <= date(day),
    );
  }

  /** Who comes back finds the bed kept, or has none until somebody gives one. */
  #return(stay: Open<HouseStay> | undefined, on: number): boolean {
    const leave = this.#openLeave(stay, on);
    if (!stay || !leave) return false;
    leave.until = date(on);
    for (const { squares } of this.#days(on, null)) {
      const square = squares.get(stay.stay);
      if (square) Object.assign(square, { away: false, released: false });
    }
    return true;
  }

  #release(stay: Open<HouseStay> | undefined, on: number): boolean {
    const leave = this.#openLeave(stay, on);
    if (!stay || !leave || leave.releasedOn !== null) return false;
    leave.releasedOn = date(on);
    this.#endBed(stay.stay, on);
    for (const { squares } of this.#days(on, null)) {
      const square = squares.get(stay.stay);
      if (square) Object.assign(square, { bed: null, released: true });
    }
    return true;
  }

  #endBed(stay: string, on: number): void {
    const kept = this.#held.filter((row) => row.stay !== stay || row.from <= date(on));
    this.#held.splice(0, this.#held.length, ...kept);
    for (const row of this.#held) {
      if (row.stay === stay && (row.until === null || row.until > date(on))) row.until = date(on);
    }
  }

  #transfer(stay: Open<HouseStay> | undefined, bed: HouseBed, on: number): boolean {
    if (!stay || stay.from > date(on) || stay.sex !== bed.sex) return false;
    const days = this.#days(on, null).map(({ squares }) => squares.get(stay.stay));
    if (days.some((square) => !square || square.released)) return false;
    if (!this.#isFree(bed.bed, on, null)) return false;
    this.#endBed(stay.stay, on);
    this.#held.push({ stay: stay.stay, bed: bed.bed, from: date(on), until: null });
    for (const square of days) if (square) square.bed = bed.bed;
    return true;
  }

  #call(bed: HouseBed, from: number, until: number | null): boolean {
    if (!this.#isFree(bed.bed, from, until)) return false;
    this.#calls.push({
      bed: bed.bed,
      from: date(from),
      until: until === null ? null : date(until),
    });
    for (const { called } of this.#days(from, until)) called.add(bed.bed);
    return true;
  }

  #endCall(which: number, on: number): boolean {
    const open = this.#calls.filter((call) => call.until === null && call.from <= date(on));
    const call = open[which % Math.max(1, open.length)];
    if (!call) return false;
    call.until = date(on);
    for (const { called } of this.#days(on, null)) called.delete(call.bed);
    return true;
  }

  /** Two outages of a bed may overlap: each is struck off by itself. */
  #outage(bed: HouseBed, from: number, until: number | null): boolean {
    this.#outages.push({
      bed: bed.bed,
      from: date(from),
      until: until === null ? null : date(until),
    });
    for (const { broken } of this.#days(from, until)) {
      broken.set(bed.bed, (broken.get(bed.bed) ?? 0) + 1);
    }
    return true;
  }

  #endOutage(which: number, on: number): boolean {
    const open = this.#outages.filter((one) => one.until === null && one.from < date(on));
    const outage = open[which % Math.max(1, open.length)];
    if (!outage) return false;
    outage.until = date(on);
    for (const { broken } of this.#days(on, null)) {
      broken.set(outage.bed, (broken.get(outage.bed) ?? 0) - 1);
    }
    return true;
  }

  /** Whoever lies in it stays where they are, to be moved. */
  #closeBed(bed: Open<HouseBed>, on: number): boolean {
    if (bed.until !== null || on === 0 || on < END / 2) return false;
    bed.until = date(on);
    for (const { standing } of this.#days(on, null)) standing.delete(bed.bed);
    return true;
  }

  #operational(from: number, seats: number): boolean {
    const next = this.#steps.filter((step) => step.from > date(from)).map((step) => step.from);
    const until = next.length === 0 ? null : DAYS.indexOf(next.toSorted()[0] ?? '');
    this.#steps.push({ from: date(from), seats });
    for (const sheet of this.#days(from, until)) sheet.operational = seats;
    return true;
  }
}

/** The day of a sheet; the one after the last for an end beyond it. */
const date = (index: number): LocalDate => FIRST.add({ days: index }).toString();
