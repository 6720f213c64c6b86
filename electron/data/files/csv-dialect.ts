export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Lines looked at; a list shows its shape within them. */
const LINES = 25;

/** How often each delimiter stands outside quotes in each of the first lines. */
function countPerLine(text: string): Record<Delimiter, number[]> {
  const counts: Record<Delimiter, number[]> = { ';': [0], ',': [0], '\t': [0], '|': [0] };
  let quoted = false;
  let line = 0;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '\n') {
      line += 1;
      if (line >= LINES) break;
      for (const delimiter of DELIMITERS) counts[delimiter].push(0);
    } else if (char in counts) {
      const own = counts[char as Delimiter];
      own[line] = (own[line] ?? 0) + 1;
    }
  }
  return counts;
}

/** `sep=;` in the first line: Excel obeys it and does not show it. */
export const SEP_LINE = /^sep=(.)\r?\n/i;

/**
 * The delimiter of a CSV by its beginning: the one that stands equally often in most lines.
 * Indonesian Excel writes semicolons, so they win a tie (decimal commas would mislead).
 */
export function sniffDelimiter(text: string): Delimiter {
  const declared = SEP_LINE.exec(text)?.[1];
  const known = DELIMITERS.find((delimiter) => delimiter === declared);
  if (known !== undefined) return known;
  const counts = countPerLine(text);
  let best: Delimiter = ';';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = agreement(counts[delimiter]);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** Lines that agree on a count above zero, weighed by the count. */
function agreement(perLine: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of perLine) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, times] of lines) best = Math.max(best, times * times * Math.min(count, 30));
  return best;
}
