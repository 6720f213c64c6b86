import type { Database } from 'better-sqlite3';
import { APPLICATION_ID } from './identity.ts';
import type { Migration } from './migrations/migration.ts';

/** Thrown when a file was written by a newer program: it must stay untouched. */
export class NewerDatabaseError extends Error {
  readonly found: number;
  readonly known: number;
  constructor(found: number, known: number) {
    super(`Database version ${found} is newer than ${known}`);
    this.found = found;
    this.known = known;
  }
}

export const latestVersion = (steps: readonly Migration[]): number => steps.at(-1)?.version ?? 0;

export const userVersion = (raw: Database): number =>
  Number(raw.pragma('user_version', { simple: true }));

/**
 * Runs all pending steps in one IMMEDIATE transaction, so that the file is never between two
 * released schemas. Kysely's own migrator is not atomic on SQLite (docs/decisions/0003).
 * @throws NewerDatabaseError when the file is newer than the last step; nothing is written.
 */
export function migrate(raw: Database, steps: readonly Migration[]): void {
  const found = userVersion(raw);
  const known = latestVersion(steps);
  if (found > known) throw new NewerDatabaseError(found, known);
  const pending = steps.filter((step) => step.version > found);
  if (pending.length === 0) return;
  // Inside a transaction this pragma is ignored, so it is switched before it.
  raw.pragma('foreign_keys = OFF');
  try {
    raw
      .transaction(() => {
        for (const step of pending) {
          raw.exec(step.sql);
          step.fill?.(raw);
          const broken = raw.pragma('foreign_key_check') as unknown[];
          if (broken.length > 0) throw new Error(`Migration ${step.version} breaks references`);
          raw.pragma(`user_version = ${step.version}`);
        }
        raw.pragma(`application_id = ${APPLICATION_ID}`);
      })
      .immediate();
  } finally {
    raw.pragma('foreign_keys = ON');
  }
}
