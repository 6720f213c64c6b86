const FARTHEST = 2;

/** How many letters lie between two words: changed, missing, surplus or two neighbours swapped. */
function letterDistance(a: string, b: string, most = FARTHEST): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

export interface KnownWord {
  readonly term: string;
  /** How many records hold it. */
  readonly count: number;
}

/**
 * The known word a mistyped one probably meant: at most one letter off up to five letters, two in
 * longer words; of equally near ones the commoner. Undefined when nothing is near.
 */
export function nearestWord(typed: string, known: readonly KnownWord[]): string | undefined {
  const most = typed.length <= 5 ? 1 : 2;
  let best: { term: string; distance: number; count: number } | undefined;
  for (const { term, count } of known) {
    const distance = letterDistance(typed, term, most);
    if (distance === 0) return term;
    if (distance > most) continue;
    const better =
      best === undefined ||
      distance < best.distance ||
      (distance === best.distance && count > best.count);
    if (better) best = { term, distance, count };
  }
  return best?.term;
}
