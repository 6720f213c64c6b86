import type { Sector } from './follow-up.ts';

/**
 * Jobs that UU 8/2016 article 53 keeps for people with disabilities: at least 2 % of the workers of
 * government and state-owned enterprises, 1 % of private ones; part of a person is a person.
 */
export const quotaOf = (sector: Sector, workers: number): number =>
  Math.ceil((workers * (sector === 'private' ? 1 : 2)) / 100);
