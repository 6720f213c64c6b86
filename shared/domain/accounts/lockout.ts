import { addMinutes, hoursBetween } from '../../time.ts';
import type { Instant } from '../../vocabulary.ts';

/** Failed sign-ins of one login name, as stored before the password is even checked. */
export interface Attempts {
  readonly failures: number;
  readonly lockedUntil: Instant | null;
}

const FREE_TRIES = 3;
const LOCK_AFTER = 10;
const LOCK_MINUTES = 15;

/**
 * What is stored when a try begins: it counts as failed until it succeeds, so that ending the
 * program midway wins no free try. From the fourth on each waits a little longer; from the tenth,
 * 15 minutes (reliability promise P15).
 */
export function countTry(before: Attempts, now: Instant): Attempts {
  const failures = before.failures + 1;
  if (failures < FREE_TRIES) return { failures, lockedUntil: null };
  const minutes = failures >= LOCK_AFTER ? LOCK_MINUTES : (failures - FREE_TRIES + 1) / 12;
  return { failures, lockedUntil: addMinutes(now, minutes) };
}

/**
 * Seconds still to wait, 0 when a try is allowed. A clock set back cannot lock anyone out for
 * longer than the longest lock.
 */
export function secondsLocked(attempts: Attempts, now: Instant): number {
  if (!attempts.lockedUntil) return 0;
  const seconds = Math.ceil(hoursBetween(now, attempts.lockedUntil) * 3600);
  return Math.min(Math.max(seconds, 0), LOCK_MINUTES * 60);
}
