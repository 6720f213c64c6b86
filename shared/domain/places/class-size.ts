import type { Level } from '../../vocabulary.ts';

/**
 * Pupils of a class above which the office is warned (Permendikbudristek 47/2023, domain brief R5),
 * unless the school sets other numbers.
 */
export const CLASS_SIZE_WARNING: Readonly<Record<Level, number>> = { SD: 28, SMP: 32, SMA: 36 };

/** The warning's number where a class is meant to hold more; null where it is not. */
export const warnedSize = (
  level: Level,
  seats: number,
  warning: Readonly<Record<Level, number>>,
): number | null => (seats > warning[level] ? warning[level] : null);
