import { fitOf, type FitBed, HARD_REASONS, type HardReason, type Needs } from '../house/bed-fit.ts';
import type { LocalDate } from '../../vocabulary.ts';

/** Why somebody who stands before is not called to a bed, found by the program itself. */
export const PASSED_REASONS = [...HARD_REASONS, 'parked', 'no_consent'] as const;
export type PassedReason = (typeof PASSED_REASONS)[number];

/** Somebody who stands before the one called. */
export interface StandsBefore {
  readonly needs: Needs;
  /** Put aside today. */
  readonly parked: boolean;
  readonly consent: boolean;
}

/**
 * Why somebody is passed over for a bed by themselves; empty where they could be called to it, and
 * whoever calls past them has to say why (domain-facility 7.5).
 */
export function passedReasons(
  { needs, parked, consent }: StandsBefore,
  bed: FitBed,
  day: LocalDate,
): readonly PassedReason[] {
  const hard: readonly HardReason[] = fitOf(needs, bed, day).hard;
  return [
    ...hard,
    ...(parked ? ['parked' as const] : []),
    ...(consent ? [] : ['no_consent' as const]),
  ];
}
