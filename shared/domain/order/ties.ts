import type { Level } from '../../vocabulary.ts';
import type { Need, SiteSeating } from '../seating/site-seating.ts';

/** Consecutive candidates whom no key tells apart. */
export interface TieMember extends Need {
  readonly code: string;
}

/**
 * Equal candidates of whom only some got a place: "12 setara untuk 5 tempat". The code put them in
 * a row, so nothing is decided between them before a draw.
 */
export interface UndecidedTie {
  /** Number of the tie group within the run. */
  readonly group: number;
  /** Where the group is cut: the places, or the end of a reserve list. */
  readonly cut: 'places' | 'reserve';
  readonly levels: readonly Level[];
  /** Candidate codes that stand against each other. */
  readonly codes: readonly string[];
  /** How many of them have a place (or stand on the reserve list). */
  readonly places: number;
}

/** Members of a group with the same sex and level: the same needs, so they stand for each other. */
interface Kind<M> {
  readonly need: Need;
  readonly members: readonly M[];
}

function kindsOf<M extends TieMember>(members: readonly M[]): Kind<M>[] {
  const kinds = new Map<string, { need: Need; members: M[] }>();
  for (const member of members) {
    const name = `${member.level}/${member.sex}`;
    const kind = kinds.get(name);
    if (kind === undefined) kinds.set(name, { need: member, members: [member] });
    else kind.members.push(member);
  }
  return [...kinds.values()];
}

/** Seats as many of a kind as fit; says whether all did. */
function takeAll<M>(seating: SiteSeating, { need, members }: Kind<M>): boolean {
  for (let seated = 0; seated < members.length; seated += 1)
    if (seating.take(need) !== null) return false;
  return true;
}

/** Whether all of a kind get a place even if the others of the group go first, in these orders. */
function isSafe<M>(kind: Kind<M>, kinds: readonly Kind<M>[], before: SiteSeating): boolean {
  const others = kinds.filter((other) => other !== kind);
  return [others, others.toReversed()].every((first) => {
    const trial = before.clone();
    for (const other of first) takeAll(trial, other);
    return takeAll(trial, kind);
  });
}

/**
 * The members of a tie group whose place depends on the order within it. Nobody, where all who were
 * left out would have been so even as the first of the group (no bed of that sex, say). Otherwise
 * everyone of the kinds that could have got a place and would lose some going last.
 */
export function contestedMembers<M extends TieMember>(
  members: readonly M[],
  admitted: ReadonlySet<string>,
  before: SiteSeating,
): readonly M[] {
  const mightFit = kindsOf(members).filter(({ need }) => before.shortage(need) === null);
  if (mightFit.every((kind) => kind.members.every(({ code }) => admitted.has(code)))) return [];
  return mightFit.filter((kind) => !isSafe(kind, mightFit, before)).flatMap((kind) => kind.members);
}
