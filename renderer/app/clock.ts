import type { Instant, LocalDate } from '#shared/vocabulary.ts';

/** "Senin, 8 Juni 2026 · 09.14 WITA", as the top bar shows it. */
export const clockText = ({ today, now }: { today: LocalDate; now: Instant }): string =>
  `${today} · ${now.slice(11, 16)}`;
