import { longDateWithDay } from '#shared/domain/format/indonesian-date.ts';
import { witaTime } from '#shared/domain/format/wita-time.ts';
import type { Instant, LocalDate } from '#shared/vocabulary.ts';

/** "Senin, 8 Juni 2026 · 09.14 WITA", as the top bar shows it. */
export const clockText = ({ today, now }: { today: LocalDate; now: Instant }): string =>
  `${longDateWithDay(today)} · ${witaTime(now)}`;
