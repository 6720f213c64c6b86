/** How a long work of main tells how far it is, and hears that it is to stop. */
export interface HostWork {
  cancelled(): boolean;
  progress(phase: string, done: number, total: number): void;
}

/** A work that nobody watches. */
export const UNWATCHED: HostWork = { cancelled: () => false, progress: () => undefined };

/** Whoever waited for a long work has stopped it. */
export class Stopped extends Error {}
