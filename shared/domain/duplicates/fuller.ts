/**
 * Which of two values of a field is proposed to stay: the one that is there, then the longer one,
 * then that of the entry that stays.
 */
export function fuller(
  first: string | null,
  second: string | null,
  kept: 'first' | 'second',
): 'first' | 'second' {
  const [a, b] = [first?.trim().length ?? 0, second?.trim().length ?? 0];
  if (a === b) return kept;
  return a > b ? 'first' : 'second';
}
