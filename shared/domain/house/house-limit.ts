import type { HouseNumbers } from './house-numbers.ts';
import { admissible } from './house-numbers.ts';

/**
 * What limits a house on a day, so that one sentence can say what is free, what binds and by how
 * much (design, limit sentence): `limit` is the number that effective comes from.
 */
export interface HouseLimit {
  readonly kind: 'exceeded' | 'emergency_only' | 'binds' | 'all_usable' | 'full';
  readonly limit: 'operational' | 'rated' | 'beds';
  readonly effective: number;
  readonly held: number;
  readonly called: number;
  /** Kept back for emergencies. */
  readonly transit: number;
  /** Regular beds that are free by themselves. */
  readonly regularBeds: number;
  readonly regular: number;
  readonly emergency: number;
  readonly over: number;
}

function kindOf(regular: number, regularBeds: number, n: HouseNumbers): HouseLimit['kind'] {
  if (n.free < 0) return 'exceeded';
  if (n.free === 0) return 'full';
  if (regular === 0) return 'emergency_only';
  return regular < regularBeds ? 'binds' : 'all_usable';
}

export function houseLimit(numbers: HouseNumbers): HouseLimit {
  const { regular, emergency } = admissible(numbers);
  const regularBeds = numbers.freeBeds
    .filter(({ zone }) => zone !== 'transit')
    .reduce((sum, { beds }) => sum + beds, 0);
  const ledger = numbers.operational < numbers.rated ? 'operational' : 'rated';
  return {
    kind: kindOf(regular, regularBeds, numbers),
    limit: numbers.operational <= numbers.inService ? ledger : 'beds',
    effective: numbers.effective,
    held: numbers.held,
    called: numbers.reserved,
    transit: numbers.transitUnused,
    regularBeds,
    regular,
    emergency,
    over: Math.max(0, -numbers.free),
  };
}
