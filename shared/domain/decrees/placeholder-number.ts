const WORDS = 'nomor menyusul';

/**
 * What stands for the number of a decree until it is typed, told apart from other decrees that wait
 * for theirs: "(nomor menyusul)", "(nomor menyusul 2)". Indonesian, for papers may show it.
 */
export function placeholderNumber(taken: readonly string[]): string {
  const used = new Set(taken);
  for (let at = 1; ; at += 1) {
    const number = at === 1 ? `(${WORDS})` : `(${WORDS} ${at})`;
    if (!used.has(number)) return number;
  }
}
