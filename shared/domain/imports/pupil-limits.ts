import type { Level, LocalDate, Sex } from '../../vocabulary.ts';

/** A number of the ledger, from a day on: of the site (null) or of one class. */
export interface LedgerEntry {
  readonly classId: number | null;
  readonly seats: number;
  readonly from: LocalDate;
}
export interface PermitInForce {
  readonly scope: 'site' | 'operational' | 'level' | 'class' | 'beds';
  readonly classId: number | null;
  readonly level: Level | null;
  readonly sex: Sex | null;
  readonly extra: number;
  readonly from: LocalDate;
  readonly until: LocalDate;
}
interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}
export interface ClassSpan extends Span {
  readonly id: number;
  readonly name: string;
  readonly level: Level;
}
/** Who holds a place, as far as the limits count them. */
export interface HeldSpan extends Span {
  readonly level: Level;
  readonly sex: Sex;
  readonly classId: number | null;
}
export interface LimitFacts {
  /** In the order of their days, later entries of a day after earlier ones. */
  readonly ledger: readonly LedgerEntry[];
  readonly permits: readonly PermitInForce[];
  readonly classes: readonly ClassSpan[];
  readonly beds: readonly (Span & { readonly sex: Sex })[];
  readonly held: readonly HeldSpan[];
}

/** The four numbers one pupil counts against. */
export type LimitOf =
  | {
      readonly scope: 'class';
      readonly classId: number;
      readonly name: string;
      readonly level: Level;
    }
  | { readonly scope: 'level'; readonly level: Level }
  | { readonly scope: 'site' }
  | { readonly scope: 'beds'; readonly sex: Sex };

/** A number the rows of a file exceed, as somebody has to permit it. */
export interface Exceeded {
  readonly limit: LimitOf;
  /** All who are to count on the worst day: recorded ones and rows. */
  readonly held: number;
  readonly seats: number;
  /** What a permit has to add. */
  readonly extra: number;
  /** The first day on which there are too many. */
  readonly from: LocalDate;
}

const NEVER = '9999-12-31';
const keyOf = (limit: LimitOf): string => {
  if (limit.scope === 'class') return `class ${limit.classId}`;
  if (limit.scope === 'level') return `level ${limit.level}`;
  return limit.scope === 'beds' ? `beds ${limit.sex}` : 'site';
};
const holds = ({ from, until }: Span, day: LocalDate): boolean =>
  from <= day && (until ?? NEVER) > day;

/** Days on which the number of those who hold a place changes, and by how many. */
class Tally {
  readonly changes = new Map<LocalDate, number>();

  add({ from, until }: Span): void {
    this.#change(from, 1);
    if (until !== null) this.#change(until, -1);
  }
  #change(day: LocalDate, by: number): void {
    this.changes.set(day, (this.changes.get(day) ?? 0) + by);
  }
  on(day: LocalDate): number {
    let held = 0;
    for (const [from, by] of this.changes) if (from <= day) held += by;
    return held;
  }
}

/**
 * The limits of a school as its triggers read them (db/migrations/2050): ledger plus permits in
 * force, from the day on which the ledger of the site begins. What was before nobody recorded, and a
 * pupil who came earlier counts from that day on.
 */
export class PupilLimits {
  readonly #facts: LimitFacts;
  /** Recorded pupils and rows let in. */
  readonly #held = new Map<string, Tally>();
  /** Those and the rows that are not. */
  readonly #wanted = new Map<string, Tally>();
  readonly #limits = new Map<string, LimitOf>();
  readonly #numbers = new Map<string, number>();
  readonly #begins: LocalDate;
  readonly #days: readonly LocalDate[];

  constructor(facts: LimitFacts) {
    this.#facts = facts;
    const site = facts.ledger.filter(({ classId }) => classId === null);
    this.#begins = site.reduce((first, { from }) => (from < first ? from : first), NEVER);
    this.#days = [...new Set(facts.ledger.map(({ from }) => from))];
    for (const one of facts.held) {
      this.#count(this.#held, one);
      this.#count(this.#wanted, one);
    }
  }

  /** The numbers somebody more would exceed; none where there is room. Counts as wanted either way. */
  look(one: HeldSpan): LimitOf[] {
    this.#count(this.#wanted, one);
    return this.#limitsOf(one).filter((limit) => this.#worst(limit, this.#held, one) !== null);
  }

  /** Lets somebody in: later rows find one place less. */
  take(one: HeldSpan): void {
    this.#count(this.#held, one);
  }

  /** Every number that all rows together exceed, classes first. */
  exceeded(): Exceeded[] {
    const order = ['class', 'level', 'site', 'beds'];
    return [...this.#limits.values()]
      .flatMap((limit) => this.#worst(limit, this.#wanted) ?? [])
      .toSorted((a, b) => order.indexOf(a.limit.scope) - order.indexOf(b.limit.scope));
  }

  #limitsOf({ classId, level, sex }: HeldSpan): LimitOf[] {
    const group = this.#facts.classes.find(({ id }) => id === classId);
    return [
      ...(group
        ? [{ scope: 'class', classId: group.id, name: group.name, level: group.level } as const]
        : []),
      { scope: 'level', level },
      { scope: 'site' },
      { scope: 'beds', sex },
    ];
  }

  #count(tallies: Map<string, Tally>, one: HeldSpan): void {
    for (const limit of this.#limitsOf(one)) {
      const key = keyOf(limit);
      this.#limits.set(key, limit);
      const tally = tallies.get(key) ?? new Tally();
      tally.add(one);
      tallies.set(key, tally);
    }
  }

  /** The day with most people too many; with one more of that span where one is given. */
  #worst(limit: LimitOf, tallies: ReadonlyMap<string, Tally>, more?: HeldSpan): Exceeded | null {
    const tally = tallies.get(keyOf(limit));
    const days = new Set([this.#begins, ...this.#days, ...(tally?.changes.keys() ?? [])]);
    if (more) days.add(more.from);
    let worst: Exceeded | null = null;
    let first = NEVER;
    for (const day of days) {
      if (day < this.#begins || (more && !holds(more, day))) continue;
      const held = (tally?.on(day) ?? 0) + (more ? 1 : 0);
      const seats = this.#number(limit, day);
      if (held <= seats) continue;
      if (day < first) first = day;
      if (worst === null || held - seats > worst.extra)
        worst = { limit, held, seats, extra: held - seats, from: day };
    }
    return worst && { ...worst, from: first };
  }

  #number(limit: LimitOf, day: LocalDate): number {
    const key = `${keyOf(limit)} ${day}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#base(limit, day) + this.#permitted(limit, day);
    this.#numbers.set(key, number);
    return number;
  }

  #base(limit: LimitOf, day: LocalDate): number {
    const { classes, beds } = this.#facts;
    if (limit.scope === 'site') return this.#seats(null, day);
    if (limit.scope === 'class') return this.#seats(limit.classId, day);
    if (limit.scope === 'beds')
      return beds.filter((bed) => bed.sex === limit.sex && holds(bed, day)).length;
    return classes
      .filter((one) => one.level === limit.level && holds(one, day))
      .reduce((sum, { id }) => sum + this.#seats(id, day), 0);
  }

  #seats(classId: number | null, day: LocalDate): number {
    return (
      this.#facts.ledger.findLast((entry) => entry.classId === classId && entry.from <= day)
        ?.seats ?? 0
    );
  }

  #permitted(limit: LimitOf, day: LocalDate): number {
    return this.#facts.permits
      .filter((permit) => holds(permit, day) && this.#fits(permit, limit))
      .reduce((sum, { extra }) => sum + extra, 0);
  }

  /** A permit of a class opens seats of its level too. */
  #fits(permit: PermitInForce, limit: LimitOf): boolean {
    if (limit.scope === 'site') return permit.scope === 'site';
    if (limit.scope === 'beds') return permit.scope === 'beds' && permit.sex === limit.sex;
    if (limit.scope === 'class') return permit.classId === limit.classId;
    return permit.scope === 'class'
      ? this.#facts.classes.some(({ id, level }) => id === permit.classId && level === limit.level)
      : permit.scope === 'level' && permit.level === limit.level;
  }
}

/**
 * The permits that let all rows in: of what a class is given too many, its level needs no permit of
 * its own.
 */
export function neededPermits(exceeded: readonly Exceeded[]): Exceeded[] {
  const given = new Map<Level, number>();
  for (const { limit, extra } of exceeded)
    if (limit.scope === 'class') given.set(limit.level, (given.get(limit.level) ?? 0) + extra);
  return exceeded.flatMap((one) => {
    if (one.limit.scope !== 'level') return [one];
    const extra = one.extra - (given.get(one.limit.level) ?? 0);
    return extra > 0 ? [{ ...one, extra }] : [];
  });
}
