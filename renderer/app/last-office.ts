import { z } from 'zod';

/** What the sign-in shows of an office before its file has been looked at. */
const LastOffice = z.object({ name: z.string(), practice: z.boolean() });
export type LastOffice = z.output<typeof LastOffice>;

const KEY = 'tampung-office';

/**
 * The office that this computer opened last: the sign-in stands while its file is still being
 * checked, so that people can begin to type. What the check finds replaces it.
 */
export function lastOffice(): LastOffice | null {
  try {
    return LastOffice.parse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** Remembers the open office for the next start; null where there is none. */
export function rememberOffice(office: LastOffice | null): void {
  if (office === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify({ name: office.name, practice: office.practice }));
}
