import type { ReadDb } from '#db/connection.ts';

/**
 * The limits of a site counted anew in plain TypeScript from the stored rows: nothing here shares a
 * line with the triggers or with the queries of the program.
 */
export interface Stay {
  readonly id: number;
  readonly site_id: number;
  readonly person_id: number;
  readonly level: string;
  readonly sex: string;
  readonly class_id: number | null;
  readonly from_date: string;
  readonly until_date: string | null;
}
interface Entry {
  readonly id: number;
  readonly scope: string;
  readonly class_id: number | null;
  readonly seats: number;
  readonly from_date: string;
}
interface Permit {
  readonly scope: string;
  readonly class_id: number | null;
  readonly level: string | null;
  readonly sex: string | null;
  readonly extra: number;
  readonly from_date: string;
  readonly until_date: string;
}
interface Group {
  readonly id: number;
  readonly level: string;
  readonly from_date: string;
  readonly until_date: string | null;
}
interface Bed {
  readonly sex: string;
  readonly from_date: string;
  readonly until_date: string | null;
}

const NEVER = '9999-12-31';
type Interval = { readonly from_date: string; readonly until_date: string | null };
const holds = ({ from_date, until_date }: Interval, day: string): boolean =>
  from_date <= day && (until_date ?? NEVER) > day;
export const overlap = (a: Interval, b: Interval): boolean =>
  a.from_date < (b.until_date ?? NEVER) && b.from_date < (a.until_date ?? NEVER);
const total = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

export interface Exceeded {
  readonly code: 'limit.site' | 'limit.level' | 'limit.class' | 'limit.beds';
  readonly day: string;
  readonly held: number;
  readonly limit: number;
}

export class LimitModel {
  readonly stays: readonly Stay[];
  readonly groups: readonly Group[];
  readonly #entries: readonly Entry[];
  readonly #permits: readonly Permit[];
  readonly #beds: readonly Bed[];
  /** Before it nothing is known of places: nobody is too many. */
  readonly #begins: string;

  constructor(db: ReadDb) {
    this.stays = db.sql<Stay>('SELECT * FROM enrolment');
    this.groups = db.sql<Group>('SELECT * FROM class_group');
    this.#entries = db.sql<Entry>('SELECT * FROM capacity_entry');
    this.#permits = db.sql<Permit>('SELECT * FROM permit');
    const first = this.#entries.filter(({ scope }) => scope === 'site').map((one) => one.from_date);
    this.#begins = first.toSorted()[0] ?? '0000-01-01';
    this.#beds = db.sql<Bed>(
      'SELECT r.sex, b.from_date, b.until_date FROM bed AS b JOIN room AS r ON r.id = b.room_id',
    );
  }

  /** The number of the ledger on a day: of the site, or of one class. */
  #ledger(classId: number | null, day: string): number {
    const past = this.#entries
      .filter((entry) => entry.class_id === classId && entry.from_date <= day)
      .toSorted((a, b) => a.from_date.localeCompare(b.from_date) || a.id - b.id);
    return past.at(-1)?.seats ?? 0;
  }

  #permitted(fits: (permit: Permit) => boolean, day: string): number {
    const inForce = this.#permits.filter(
      (permit) => permit.from_date <= day && permit.until_date > day && fits(permit),
    );
    return total(inForce.map(({ extra }) => extra));
  }

  siteLimit(day: string): number {
    return this.#ledger(null, day) + this.#permitted(({ scope }) => scope === 'site', day);
  }

  levelLimit(level: string, day: string): number {
    const ids = new Set(this.groups.filter((one) => one.level === level).map(({ id }) => id));
    const open = this.groups.filter((one) => one.level === level && holds(one, day));
    return (
      total(open.map(({ id }) => this.#ledger(id, day))) +
      this.#permitted(
        (permit) =>
          (permit.scope === 'level' && permit.level === level) ||
          (permit.scope === 'class' && ids.has(permit.class_id ?? 0)),
        day,
      )
    );
  }

  classLimit(classId: number, day: string): number {
    return (
      this.#ledger(classId, day) + this.#permitted((permit) => permit.class_id === classId, day)
    );
  }

  bedLimit(sex: string, day: string): number {
    return (
      this.#beds.filter((bed) => bed.sex === sex && holds(bed, day)).length +
      this.#permitted((permit) => permit.scope === 'beds' && permit.sex === sex, day)
    );
  }

  /** Days on which a limit is looked at for a row: its first, and each on which a number changes. */
  #days(row: Stay, same: (stay: Stay) => boolean, classId?: number | null): string[] {
    const others = this.stays.filter((stay) => stay.id !== row.id && same(stay));
    const starts = others.map(({ from_date }) => from_date);
    const changes = this.#entries
      .filter((entry) => entry.class_id === classId)
      .map(({ from_date }) => from_date);
    const later = [...starts, ...changes, this.#begins].filter(
      (day) => day > row.from_date && day < (row.until_date ?? NEVER),
    );
    return [...new Set([row.from_date, ...later])];
  }

  /** Limits that this row exceeds, were it stored in place of the row of the same id. */
  exceededBy(row: Stay): Exceeded[] {
    const others = this.stays.filter(({ id }) => id !== row.id);
    const all = [...others, row];
    const check = (
      code: Exceeded['code'],
      same: (stay: Stay) => boolean,
      limitOn: (day: string) => number,
      classId?: number | null,
    ): Exceeded[] =>
      this.#days(row, same, classId).flatMap((day) => {
        const held = all.filter((stay) => same(stay) && holds(stay, day)).length;
        const limit = day < this.#begins ? Infinity : limitOn(day);
        return held > limit ? [{ code, day, held, limit }] : [];
      });
    const { class_id: group } = row;
    return [
      ...check(
        'limit.site',
        () => true,
        (day) => this.siteLimit(day),
        null,
      ),
      ...check(
        'limit.level',
        ({ level }) => level === row.level,
        (day) => this.levelLimit(row.level, day),
      ),
      ...(group === null
        ? []
        : check(
            'limit.class',
            ({ class_id }) => class_id === group,
            (day) => this.classLimit(group, day),
            group,
          )),
      ...check(
        'limit.beds',
        ({ sex }) => sex === row.sex,
        (day) => this.bedLimit(row.sex, day),
      ),
    ];
  }
}
