import type { LocalDate, Mobility, Sex } from '../../vocabulary.ts';
import type { Communication, DisabilitySubtype } from '../people/disability.ts';
import type { InventedChild, InventedFamily, Inventor } from './invent-family.ts';
import { at, type Seeded } from './seeded.ts';

/** Somebody of a practice house: the person, what they need, what decides their place in the order. */
export interface InventedPerson {
  readonly family: InventedFamily;
  readonly person: InventedChild;
  readonly subtypes: readonly DisabilitySubtype[];
  readonly mobility: Mobility;
  readonly communication: readonly Communication[];
  readonly sees: boolean;
  readonly recovery: boolean;
  readonly closeCare: boolean;
  /** Null: not recorded in DTSEN. */
  readonly desil: number | null;
  readonly vulnerability: 0 | 1 | 2 | 3;
}

export interface InventedResident extends InventedPerson {
  /** Letter of the ward. */
  readonly ward: string;
  readonly from: LocalDate;
}

export interface InventedApplicant extends InventedPerson {
  readonly letterDate: LocalDate;
  readonly receivedOn: LocalDate;
  readonly consented: boolean;
}

/**
 * Who lives where: 35 men and 39 women, so that with five away 69 are there (32 L, 37 P) and the
 * numbers of domain-facility 7.3 come out on the practice day.
 */
const WARDS: readonly { readonly ward: string; readonly sex: Sex; readonly people: number }[] = [
  { ward: 'A', sex: 'L', people: 18 },
  { ward: 'C', sex: 'L', people: 8 },
  { ward: 'E', sex: 'L', people: 2 },
  { ward: 'H', sex: 'L', people: 7 },
  { ward: 'B', sex: 'P', people: 20 },
  { ward: 'D', sex: 'P', people: 9 },
  { ward: 'F', sex: 'P', people: 3 },
  { ward: 'I', sex: 'P', people: 7 },
];

const PRACTICE_WAITING = 49;

interface Kind {
  readonly subtypes: readonly DisabilitySubtype[];
  readonly mobility: Mobility;
  readonly communication: readonly Communication[];
}

const KINDS: readonly Kind[] = [
  { subtypes: ['paraplegia'], mobility: 'wheelchair', communication: ['spoken'] },
  { subtypes: ['cerebral_palsy'], mobility: 'aid', communication: ['spoken'] },
  { subtypes: ['amputation'], mobility: 'aid', communication: ['spoken'] },
  { subtypes: ['deaf', 'speech'], mobility: 'independent', communication: ['sign_bisindo'] },
  { subtypes: ['deaf'], mobility: 'independent', communication: ['sign_bisindo'] },
  { subtypes: ['blind'], mobility: 'aid', communication: ['spoken', 'braille'] },
  { subtypes: ['low_vision'], mobility: 'independent', communication: ['spoken'] },
  { subtypes: ['intellectual'], mobility: 'independent', communication: ['spoken', 'pictures'] },
  { subtypes: ['down_syndrome'], mobility: 'independent', communication: ['pictures'] },
];
const RECOVERING: Kind = {
  subtypes: ['psychosocial'],
  mobility: 'independent',
  communication: ['spoken'],
};

const TODAY_YEAR = 2026;
const isRecovery = (ward: string): boolean => ward === 'H' || ward === 'I';
const isChildren = (ward: string): boolean => ward === 'E' || ward === 'F';

const two = (value: number): string => String(value).padStart(2, '0');

/** Residents of the practice house, ward by ward; no two wheelchair users more than rooms take. */
export function inventResidents(random: Seeded, people: Inventor): readonly InventedResident[] {
  return WARDS.flatMap(({ ward, sex, people: count }) =>
    Array.from({ length: count }, (_, index): InventedResident => {
      const kind = isRecovery(ward) ? RECOVERING : residentKind(random, ward, index);
      const years = isChildren(ward) ? 13 + random.below(4) : 19 + random.below(34);
      return {
        ...invent(random, people, sex, years, kind),
        recovery: isRecovery(ward),
        ward,
        from: `2026-0${1 + random.below(5)}-${two(2 + random.below(26))}`,
      };
    }),
  );
}

/** Two rooms of four take wheelchairs on the ground floor; the first of each ward use them. */
function residentKind(random: Seeded, ward: string, index: number): Kind {
  if (index < 3 && !isChildren(ward)) return at(KINDS, 0);
  return at(KINDS, 1 + random.below(KINDS.length - 1));
}

/** Who waits: more of them than there will be places for years. */
export function inventApplicants(random: Seeded, people: Inventor): readonly InventedApplicant[] {
  return Array.from({ length: PRACTICE_WAITING }, (): InventedApplicant => {
    const sex: Sex = random.chance(0.52) ? 'L' : 'P';
    const recovery = random.chance(0.2);
    const kind = recovery ? RECOVERING : random.pick(KINDS);
    const month = 1 + random.below(5);
    const day = 1 + random.below(24);
    return {
      ...invent(random, people, sex, 18 + random.below(38), kind),
      recovery,
      letterDate: `2026-${two(month)}-${two(day)}`,
      receivedOn: `2026-${two(month)}-${two(day + 2)}`,
      consented: random.chance(0.8),
    };
  });
}

function invent(
  random: Seeded,
  people: Inventor,
  sex: Sex,
  years: number,
  kind: Kind,
): Omit<InventedPerson, 'recovery'> {
  const family = people.family();
  return {
    family,
    person: people.child(family, sex, people.birthday(years, TODAY_YEAR)),
    ...kind,
    sees: !kind.subtypes.includes('blind'),
    closeCare: random.chance(0.12),
    desil: random.chance(0.06) ? null : 1 + Math.min(random.below(3), random.below(5)),
    vulnerability: random.pick([0, 0, 0, 1, 1, 2, 3] as const),
  };
}
