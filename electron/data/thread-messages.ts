import type { Topic } from '#shared/contract/topics.ts';
import type { Call } from './pipeline.ts';

/** To the database thread. */
export type ThreadRequest =
  | { id: number; kind: 'open'; path: string; create: boolean }
  | { id: number; kind: 'close' }
  | { id: number; kind: 'call'; call: Call }
  | { id: number; kind: 'admit'; call: Call }
  | { id: number; kind: 'step'; name: string; payload: unknown; session: string | null };

/** From the database thread. */
export type ThreadMessage =
  | { kind: 'done'; id: number; value: unknown }
  | { kind: 'failed'; id: number; message: string; stack: string }
  | { kind: 'progress'; id: number; done: number; total: number }
  | { kind: 'changed'; topics: readonly Topic[] }
  | { kind: 'incident'; incident: string; channel: string; message: string; stack: string };
