import type { Topic } from '#shared/contract/topics.ts';
import type { Reply } from './pipeline.ts';

/** From main to the data process. */
export type ToData =
  | { kind: 'call'; id: number; channel: string; input: unknown; request: string }
  /** May this call be made? Main asks before it does what only main can do. */
  | { kind: 'admit'; id: number; channel: string; input: unknown; request: string }
  | { kind: 'cancel'; request: string }
  | { kind: 'end'; id: number };

/** From the data process to main. */
export type FromData =
  | { kind: 'reply'; id: number; reply: Reply }
  | { kind: 'changed'; topics: readonly Topic[] }
  | { kind: 'progress'; request: string; phase: string; done: number; total: number }
  | { kind: 'print'; job: string; model: unknown }
  /** The open session: main keeps it, so that a restart asks nobody to sign in again. */
  | { kind: 'session'; token: string | null }
  | { kind: 'ended'; id: number }
  | { kind: 'log'; level: 'error' | 'info'; text: string };

/** How the data process is started. */
export interface DataStart {
  readonly officeFolder: string;
  readonly backupsFolder: string;
  readonly temporaryFolder: string;
  readonly appVersion: string;
  /** The session that was open when the process died; null at the program's start. */
  readonly session: string | null;
}
