import { LEVELS, type Level } from '../../vocabulary.ts';
import { type KnownCandidate, KNOWN_CANDIDATES } from './known-candidates.ts';
import { PRACTICE_CANDIDATES, STORIES, type Story } from './school-plan.ts';
import { at, type Seeded } from './seeded.ts';

/** One place in the list of candidates: whose story is told there. */
export interface Slot {
  readonly number: number;
  readonly level: Level;
  readonly story: Story;
  readonly known: KnownCandidate | undefined;
}

/** Children of a family on the list: mostly one. */
const CHILDREN = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3] as const;

/** The candidates of the intake in order of their codes, in groups of brothers and sisters. */
export function slotsInFamilies(random: Seeded): Slot[][] {
  const slots = slotsOf(random);
  const families: Slot[][] = [];
  let from = 0;
  while (from < slots.length) {
    const wanted = random.pick(CHILDREN);
    const family = [at(slots, from)];
    while (family.length < wanted && mayShareCard(family, slots[from + family.length])) {
      family.push(at(slots, from + family.length));
    }
    families.push(family);
    from += family.length;
  }
  return families;
}

/** Who ended over a desil has one no brother or sister of the list could share. */
function mayShareCard(family: readonly Slot[], next: Slot | undefined): boolean {
  return (
    next !== undefined &&
    [...family, next].every(({ known, story }) => known === undefined && story !== 'ended')
  );
}

function slotsOf(random: Seeded): Slot[] {
  const deck = random.shuffle(
    STORIES.flatMap((story) =>
      LEVELS.flatMap((level) =>
        Array.from({ length: PRACTICE_CANDIDATES[story][level] }, () => ({ story, level })),
      ),
    ),
  );
  const taken = new Set(KNOWN_CANDIDATES.map(({ number }) => number - 1));
  for (const { number, level, story } of KNOWN_CANDIDATES) {
    const here = at(deck, number - 1);
    const fits = (index: number): boolean =>
      deck[index]?.story === story && deck[index].level === level;
    if (fits(number - 1)) continue;
    const other = deck.findIndex((_, index) => fits(index) && !taken.has(index));
    deck[number - 1] = at(deck, other);
    deck[other] = here;
  }
  const byNumber = new Map(KNOWN_CANDIDATES.map((one) => [one.number, one]));
  return deck.map((slot, index) => ({
    ...slot,
    number: index + 1,
    known: byNumber.get(index + 1),
  }));
}
