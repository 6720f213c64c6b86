import { at, type Seeded } from '#shared/domain/practice/seeded.ts';
import type { TestOffice } from '../office.ts';

/**
 * pupil; or in a facility with a house, residents, requests or training.
 */
export type Stage = 'draft' | 'decided' | 'facility' | 'house' | 'training' | 'waitlist';

/** How an act of one command is made up for an office as it stands. */
export interface Scenario {
  readonly command: string;
  /** The office in which it works for sure. */
  readonly stage: Stage;
  /** Acts that must come first there; each through the program. */
  before?(office: TestOffice): void;
  /** An input that fits the office as it is; null where nothing there could be meant. */
  input(office: TestOffice, random: Seeded): unknown;
  /** A step of a task: called by this name instead of through the contract. */
  readonly step?: string;
}

export const DAYS = ['2026-06-01', '2026-06-08', '2026-07-13', '2026-09-01'] as const;

/** One uid of the rows of a query; undefined where it has none. */
export function anyUid(
  office: TestOffice,
  random: Seeded,
  sql: string,
  ...parameters: readonly unknown[]
): string | undefined {
  const rows = office.db.sql<{ uid: string }>(sql, ...parameters);
  return rows.length === 0 ? undefined : at(rows, random.below(rows.length)).uid;
}

/** The input made of a row's uid, or null where there is no row. */
export const withUid = (uid: string | undefined, input: (uid: string) => unknown): unknown =>
  uid === undefined ? null : input(uid);

let names = 0;
/** A name that no row carries yet. */
export const freshName = (prefix: string): string => {
  names += 1;
  return `${prefix}${names}`;
};
