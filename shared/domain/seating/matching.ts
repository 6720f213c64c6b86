/**
 * Incremental bipartite matching of kinds of people with kinds of seats that each hold many. Whoever
 * is matched stays matched: a newcomer may move earlier people to another fitting seat along an
 * augmenting path, never out. Works on kinds, not persons, so its size does not grow with the queue.
 */
export class Matching {
  readonly #open: readonly (readonly number[])[];
  readonly #free: number[];
  /** How many of each kind of people sit in each kind of seat. */
  readonly #seated: number[][];

  /**
   * `open[kind]` lists the seat kinds a kind of people may take, the most fitting first; `capacity`
   * gives the number of seats of each kind (negative counts as none).
   */
  constructor(open: readonly (readonly number[])[], capacity: readonly number[]) {
    this.#open = open;
    this.#free = capacity.map((seats) => Math.max(0, seats));
    this.#seated = open.map(() => capacity.map(() => 0));
  }

  /** A matching that goes its own way from here. */
  clone(): Matching {
    const copy = new Matching(this.#open, this.#free);
    for (const [kind, row] of this.#seated.entries()) copy.#seated[kind] = [...row];
    return copy;
  }

  /** Seats one more person of a kind if all seated so far can stay seated; says whether it did. */
  take(kind: number): boolean {
    return this.#augment(kind, new Set());
  }

  /** Whether one more person of a kind could be seated. Changes nothing. */
  fits(kind: number): boolean {
    return this.#canReach(kind, new Set());
  }

  /** How many more of a kind could be seated, looked for up to `most`. Changes nothing. */
  room(kind: number, most: number): number {
    const trial = this.clone();
    let seats = 0;
    while (seats < most && trial.take(kind)) seats += 1;
    return seats;
  }

  #augment(kind: number, visited: Set<number>): boolean {
    const row = this.#seated[kind];
    if (row === undefined || visited.has(kind)) return false;
    visited.add(kind);
    for (const seat of this.#openTo(kind)) {
      if (this.#freeAt(seat) > 0) this.#free[seat] = this.#freeAt(seat) - 1;
      else if (!this.#makeRoom(seat, visited)) continue;
      row[seat] = (row[seat] ?? 0) + 1;
      return true;
    }
    return false;
  }

  /** Moves one person from a full kind of seat to another that fits, freeing the place. */
  #makeRoom(seat: number, visited: Set<number>): boolean {
    for (const [other, row] of this.#seated.entries()) {
      const there = row[seat] ?? 0;
      if (there === 0 || !this.#augment(other, visited)) continue;
      row[seat] = (row[seat] ?? 0) - 1;
      return true;
    }
    return false;
  }

  #canReach(kind: number, visited: Set<number>): boolean {
    if (visited.has(kind)) return false;
    visited.add(kind);
    return this.#openTo(kind).some(
      (seat) =>
        this.#freeAt(seat) > 0 ||
        this.#seated.some((row, other) => (row[seat] ?? 0) > 0 && this.#canReach(other, visited)),
    );
  }

  #openTo(kind: number): readonly number[] {
    return this.#open[kind] ?? [];
  }

  #freeAt(seat: number): number {
    return this.#free[seat] ?? 0;
  }
}
