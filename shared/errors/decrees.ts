import { z } from 'zod';
import { LEVELS } from '../vocabulary.ts';

export const decreesErrors = {
  'decrees.not-found': z.object({ decree: z.string() }),
  'decrees.run-not-frozen': z.object({ number: z.number() }),
  'decrees.number-taken': z.object({ number: z.string() }),
  'decrees.signed-in-future': z.object({ signedOn: z.string(), today: z.string() }),
  'decrees.candidate-unknown': z.object({ candidate: z.string() }),
  'decrees.already-designated': z.object({ name: z.string(), decree: z.string() }),
  'decrees.candidate-closed': z.object({ name: z.string() }),
  'decrees.struck-not-proposed': z.object({ name: z.string() }),
  /** Named as one to be taken out or corrected, but in no standing decree of the intake. */
  'decrees.not-in-decree': z.object({ name: z.string() }),
  'decrees.correction-same': z.object({ name: z.string() }),
  'decrees.level-arrived': z.object({ name: z.string(), level: z.enum(LEVELS) }),
  'decrees.grade-misfit': z.object({ name: z.string(), level: z.enum(LEVELS) }),
  'decrees.twice': z.object({ name: z.string() }),
  'decrees.amends-later': z.object({ number: z.string(), signedOn: z.string() }),
  /** Nothing of the head of this decree is still to follow. */
  'decrees.number-known': z.object({ number: z.string() }),
  'decrees.nobody': z.object({ run: z.number() }),
  'decrees.already-revoked': z.object({ on: z.string() }),
  /** The name does not stand any more: since when, and by which decree, '' where by none. */
  'decrees.name-ended': z.object({ name: z.string(), on: z.string() }),
  'decrees.revoked-early': z.object({ on: z.string(), signedOn: z.string() }),
  'decrees.revoked-ahead': z.object({ on: z.string(), today: z.string() }),
  'decrees.second-same': z.object({ name: z.string() }),
} as const;
