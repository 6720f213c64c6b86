import type { Database } from 'better-sqlite3';

/**
 * One step of the schema. `sql` runs inside the one transaction of all pending steps and may never
 * be edited once released; `version` rises in tens so that a hotfix fits between.
 */
export interface Migration {
  readonly version: number;
  readonly title: string;
  readonly sql: string;
  /** Fills new columns by a rule of the domain, right after `sql`, in the same transaction. */
  readonly fill?: (raw: Database) => void;
}
