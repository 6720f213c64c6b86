import type { ReadDb } from '#db/connection.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

/** The next number of a request in the year of a day: `2026-0041`. */
export function nextApplicationNumber(db: ReadDb, day: LocalDate): string {
  const year = day.slice(0, 4);
  const [row] = db.sql<{ last: number | null }>(
    `SELECT max(CAST(substr(number, 6) AS INTEGER)) AS last FROM application
     WHERE number GLOB ?`,
    `${year}-[0-9]*`,
  );
  return `${year}-${String((row?.last ?? 0) + 1).padStart(4, '0')}`;
}
