import { z } from 'zod';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day that exists, `YYYY-MM-DD`, in years offices write. */
export function isLocalDate(text: string): boolean {
  const parts = /^(1[89]\d\d|2\d\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** A calendar day; `problem` is the key of the sentence under the field. */
export const localDate = (problem: string) => z.string().refine(isLocalDate, problem);
