import type { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import type { Role } from '../vocabulary.ts';
import type { Topic } from './topics.ts';

/** Who may call: anyone (before sign-in), anyone signed in, or holders of one of these roles. */
export type Access = 'anyone' | 'signed-in' | readonly Role[];

/** Reads that the journal must show (opening, exporting, printing; not scrolling). */
export type Audit = 'health' | 'incident' | 'full-id';

/**
 * How a command is undone: by its recorded row changes within 24 hours, or not at all with the
 * reason in words that the printed list shows.
 */
export type Undo = 'recorded' | { readonly none: string };

interface Shape<I extends z.ZodType, O extends z.ZodType, E extends ErrorCode> {
  readonly input: I;
  readonly output: O;
  /** Refusals the handler may answer with, besides the ones the pipeline adds itself. */
  readonly errors: readonly E[];
  readonly access: Access;
}

export interface QueryShape<
  I extends z.ZodType,
  O extends z.ZodType,
  E extends ErrorCode,
> extends Shape<I, O, E> {
  readonly reads: readonly Topic[];
  readonly audits?: Audit;
  /**
   * Leaves out candidates that an import has written and not saved yet, or reads none: answered while
   * the import goes on. Other reads wait those seconds.
   */
  readonly leavesOutUnsaved?: true;
}

export interface CommandShape<
  I extends z.ZodType,
  O extends z.ZodType,
  E extends ErrorCode,
> extends Shape<I, O, E> {
  readonly changes: readonly Topic[];
  readonly undo: Undo;
}

export interface TaskShape<
  I extends z.ZodType,
  O extends z.ZodType,
  E extends ErrorCode,
> extends Shape<I, O, E> {
  readonly changes: readonly Topic[];
  /** Input fields that hold a file the person chose; main turns the token into a path. */
  readonly files?: readonly string[];
}

export interface HostShape<
  I extends z.ZodType,
  O extends z.ZodType,
  E extends ErrorCode,
> extends Shape<I, O, E> {
  readonly files?: readonly string[];
}

/** Reads on the database thread. */
export const query = <I extends z.ZodType, O extends z.ZodType, const E extends ErrorCode>(
  shape: QueryShape<I, O, E>,
) => ({ kind: 'query' as const, ...shape });

/** One user action in one transaction on the database thread; journaled by the pipeline. */
export const command = <I extends z.ZodType, O extends z.ZodType, const E extends ErrorCode>(
  shape: CommandShape<I, O, E>,
) => ({ kind: 'command' as const, ...shape });

/** Slow work beside the database (files, keys, hashing) on the data process's main thread. */
export const task = <I extends z.ZodType, O extends z.ZodType, const E extends ErrorCode>(
  shape: TaskShape<I, O, E>,
) => ({ kind: 'task' as const, ...shape });

/** What only the main process can do: dialogs, printing, windows. */
export const host = <I extends z.ZodType, O extends z.ZodType, const E extends ErrorCode>(
  shape: HostShape<I, O, E>,
) => ({ kind: 'host' as const, ...shape });

export type Endpoint =
  | ReturnType<typeof query<z.ZodType, z.ZodType, ErrorCode>>
  | ReturnType<typeof command<z.ZodType, z.ZodType, ErrorCode>>
  | ReturnType<typeof task<z.ZodType, z.ZodType, ErrorCode>>
  | ReturnType<typeof host<z.ZodType, z.ZodType, ErrorCode>>;
export type Kind = Endpoint['kind'];
