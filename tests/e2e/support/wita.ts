const DAY_MS = 24 * 60 * 60 * 1000;
const WITA_MS = 8 * 60 * 60 * 1000;

/** The day as a real office counts it: in Samarinda, whatever this computer's zone. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() + WITA_MS - days * DAY_MS).toISOString().slice(0, 10);

export const today = (): string => daysAgo(0);
