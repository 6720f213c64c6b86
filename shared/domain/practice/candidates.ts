import type { DesilFact } from '../desil/desil-as-of.ts';
import type {
  Level,
  LocalDate,
  Recommendation,
  SchoolStatus,
  Vulnerability,
} from '../../vocabulary.ts';
import { addDays } from '../../days.ts';
import { companionOf, type PracticeAnswer, tellGates } from './gate-stories.ts';
import { type InventedChild, type InventedFamily, type Inventor } from './invent-family.ts';
import { PROPOSERS, VILLAGES, type Village } from './kaltim-names.ts';
import { MUHAMMAD_ALFARIZI } from './known-candidates.ts';
import {
  CURRENT_PERIOD,
  FORMER_PERIOD,
  ON_FORMER_PERIOD,
  PRACTICE_INTAKE,
  PRACTICE_LEVELS,
} from './school-plan.ts';
import { at, type Seeded } from './seeded.ts';
import { type Slot, slotsInFamilies } from './slots.ts';

export interface PracticeCandidate extends InventedChild {
  /** The number of the code: 187 of BB26-0187. */
  readonly number: number;
  readonly level: Level;
  readonly grade: number;
  readonly proposedOn: LocalDate;
  readonly proposer: string;
  readonly schoolStatus: SchoolStatus;
  readonly schoolStatusSource: string;
  readonly vulnerabilities: readonly Vulnerability[];
  readonly recommendation: Recommendation;
  readonly answers: readonly PracticeAnswer[];
  readonly closed: { readonly on: LocalDate; readonly reason: string } | null;
}

export interface PracticeFamily {
  readonly family: InventedFamily;
  readonly desilFacts: readonly Omit<DesilFact, 'verified'>[];
  readonly children: readonly PracticeCandidate[];
}

const AGE_OF: Readonly<Record<Level, number>> = { SD: 6, SMP: 12, SMA: 15 };
const ENDS = [
  'desil_outside',
  'other_school',
  'parent_refuses',
  'moved_away',
  'desil_outside',
  'not_found',
  'double_record',
  'outside_area',
  'child_refuses',
] as const;
const LOA_KULU = VILLAGES.filter(({ district }) => district === 'Loa Kulu');
const TENGGARONG = VILLAGES.filter(({ district }) => district === 'Tenggarong');

interface Drawn {
  readonly random: Seeded;
  readonly people: Inventor;
  /** How many of each urgent story are still to be told. */
  readonly urgent: { visits: number; health: number };
  ended: number;
}

/** All candidates of the practice intake by family, the same ones every time for the same seed. */
export function inventCandidates(random: Seeded, people: Inventor): PracticeFamily[] {
  const drawn: Drawn = { random, people, urgent: { visits: 6, health: 4 }, ended: 0 };
  const groups = slotsInFamilies(random);
  const former = onFormerPeriod(groups, random);
  return groups.map((slots, index) => inventFamily(slots, former.has(index), drawn));
}

/** Nobody has looked up the desil of every fourth family still waiting for a visit. */
const hasNoDesil = ([slot, ...others]: readonly Slot[]): boolean =>
  slot?.story === 'not-visited' &&
  slot.known === undefined &&
  others.length === 0 &&
  slot.number % 4 === 0;

/** Families on the former period, so that exactly as many candidates as planned stand on it. */
function onFormerPeriod(groups: readonly (readonly Slot[])[], random: Seeded): Set<number> {
  const chosen = new Set<number>();
  let left = ON_FORMER_PERIOD;
  for (const index of random.shuffle([...groups.keys()])) {
    const slots = at(groups, index);
    const fits = slots.length <= left && slots[0]?.known === undefined && !hasNoDesil(slots);
    if (!fits) continue;
    chosen.add(index);
    left -= slots.length;
  }
  return chosen;
}

function inventFamily(slots: readonly Slot[], former: boolean, drawn: Drawn): PracticeFamily {
  const { random, people } = drawn;
  const first = at(slots, 0);
  const urgent = takesUrgent(slots, drawn);
  const family = people.family(villageOf(first, urgent));
  const proposedOn = addDays(
    PRACTICE_INTAKE.opensOn,
    random.below(first.story === 'ready' ? 40 : 75),
  );
  const closed = first.story === 'ended' ? endOf(first, drawn) : null;
  const admitted = random.chance(0.45) ? 1 : 2;
  const desil = first.known?.desil ?? (closed?.reason === 'desil_outside' ? 3 : admitted);
  const shared = { family, proposedOn, urgent, closed, proposer: random.pick(PROPOSERS) };
  return {
    family,
    desilFacts: hasNoDesil(slots) ? [] : desilFacts(desil, former, random),
    children: inventChildren(slots, shared, drawn),
  };
}

const URGENT_KIND: Readonly<Partial<Record<Slot['story'], 'visits' | 'health'>>> = {
  'not-visited': 'visits',
  ready: 'health',
};

function takesUrgent(slots: readonly Slot[], { urgent }: Drawn): boolean {
  const [slot, ...others] = slots;
  if (!slot || others.length > 0) return false;
  if (slot.number === MUHAMMAD_ALFARIZI) return true;
  if (slot.known) return false;
  const kind = URGENT_KIND[slot.story];
  if (kind === undefined || urgent[kind] === 0 || hasNoDesil(slots)) return false;
  urgent[kind] -= 1;
  return true;
}

function villageOf(slot: Slot, urgent: boolean): Village | undefined {
  if (!urgent) return undefined;
  const from = slot.story === 'not-visited' ? LOA_KULU : TENGGARONG;
  return at(from, slot.number % from.length);
}

function endOf(slot: Slot, drawn: Drawn): { on: LocalDate; reason: string } {
  const reason = slot.known ? 'desil_outside' : at(ENDS, drawn.ended % ENDS.length);
  if (!slot.known) drawn.ended += 1;
  return { on: addDays('2026-05-04', drawn.random.below(30)), reason };
}

function desilFacts(desil: number, former: boolean, random: Seeded): PracticeFamily['desilFacts'] {
  const before = {
    desil: former || random.chance(0.8) ? desil : Math.min(desil + 1, 10),
    period: FORMER_PERIOD,
    asOf: addDays('2026-02-16', random.below(28)),
  };
  const now = { desil, period: CURRENT_PERIOD, asOf: addDays('2026-04-20', random.below(35)) };
  if (former) return [before];
  return random.chance(0.6) ? [before, now] : [now];
}

interface Shared {
  readonly family: InventedFamily;
  readonly proposedOn: LocalDate;
  readonly proposer: string;
  readonly urgent: boolean;
  readonly closed: PracticeCandidate['closed'];
}

function inventChildren(slots: readonly Slot[], shared: Shared, drawn: Drawn): PracticeCandidate[] {
  const children: PracticeCandidate[] = [];
  for (const slot of slots) {
    const elder = children[0];
    const twins =
      elder !== undefined &&
      elder.level === slot.level &&
      slots.every(({ story }) => story === 'ready') &&
      drawn.random.chance(0.35);
    children.push(inventChild(slot, shared, drawn, twins ? elder : undefined));
  }
  return children;
}

function inventChild(
  slot: Slot,
  shared: Shared,
  { random, people }: Drawn,
  twin: PracticeCandidate | undefined,
): PracticeCandidate {
  const { known, level, story } = slot;
  const birthDate =
    known?.birthDate ?? twin?.birthDate ?? people.birthday(AGE_OF[level] + random.below(3), 2026);
  const sex = known?.sex ?? (random.chance(0.49) ? 'L' : 'P');
  const visited = story === 'ready' || story === 'papers-missing';
  return {
    ...people.child(shared.family, sex, birthDate, known?.name),
    number: slot.number,
    level,
    grade: PRACTICE_LEVELS[level].entryGrade,
    proposedOn: shared.proposedOn,
    proposer: shared.proposer,
    ...(twin ? sameAs(twin) : ownCase(level, visited, random)),
    ...(known ? { schoolStatus: known.schoolStatus } : {}),
    answers: tellGates({
      slot,
      proposedOn: shared.proposedOn,
      companion: companionOf(shared.family.place.regency),
      urgent: shared.urgent,
      random,
    }),
    closed: shared.closed,
  };
}

type Case = Pick<
  PracticeCandidate,
  'schoolStatus' | 'schoolStatusSource' | 'vulnerabilities' | 'recommendation'
>;

/** Twins differ in nothing that the order looks at: only the draw decides between them. */
const sameAs = ({ schoolStatus, schoolStatusSource, ...twin }: PracticeCandidate): Case => ({
  schoolStatus,
  schoolStatusSource,
  vulnerabilities: twin.vulnerabilities,
  recommendation: twin.recommendation,
});

function ownCase(level: Level, visited: boolean, random: Seeded): Case {
  const found = random.chance(0.4) ? 'very_urgent' : 'worthy';
  return {
    schoolStatus: schoolStatus(level, random),
    schoolStatusSource: visited ? 'Surat dari sekolah' : 'Keterangan pengusul',
    vulnerabilities: random.chance(0.06) ? vulnerability(random) : [],
    recommendation: visited ? found : 'none',
  };
}

function schoolStatus(level: Level, random: Seeded): SchoolStatus {
  const share = random.next();
  if (level === 'SD') return share < 0.85 ? 'out_of_school' : 'elsewhere';
  if (share < 0.35) return 'out_of_school';
  return share < 0.85 ? 'finished_level' : 'elsewhere';
}

const vulnerability = (random: Seeded): Vulnerability[] => [
  random.pick(['street_child', 'neglected', 'orphan', 'child_labour'] as const),
];
