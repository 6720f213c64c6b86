import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import type { LocalDate } from '#shared/vocabulary.ts';

dayjs.extend(customParseFormat);

export type TypedDate =
  | { kind: 'empty' }
  | { kind: 'date'; date: LocalDate }
  /** Well written, but no such day: 31/02/2013. */
  | { kind: 'impossible' }
  /** Not day, month and four-digit year: 04/05/26. */
  | { kind: 'unreadable' };

// Never `new Date(text)`: it reads 04/05/2016 as an American month first.
const TYPED = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/;
const RUN = /^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a typed date: 8/6/2026, 08-06-2026, 8.6.2026, 08062026 or 2026-06-08. Two-digit years are refused. */
export function readTypedDate(text: string): TypedDate {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const iso = ISO.exec(trimmed);
  const parts = iso === null ? (TYPED.exec(trimmed) ?? RUN.exec(trimmed)) : null;
  const [day, month, year] =
    iso === null ? [parts?.[1], parts?.[2], parts?.[3]] : [iso[3], iso[2], iso[1]];
  if (day === undefined || month === undefined || year === undefined) return { kind: 'unreadable' };
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dayjs(written, 'YYYY-MM-DD', true).isValid()
    ? { kind: 'date', date: written }
    : { kind: 'impossible' };
}

/** `2026-06-08` → `08/06/2026`; any other text stays as it is. */
export function writeTypedDate(value: string): string {
  const iso = ISO.exec(value);
  return iso === null ? value : `${iso[3]}/${iso[2]}/${iso[1]}`;
}
