import type { Store } from '#db/connection.ts';
import type { AppError } from '#shared/errors.ts';
import type { Result } from '#shared/result.ts';
import type { CommandContext, QueryContext } from './context.ts';

/** Progress and cancelling of long work on the database thread. */
export interface LongWork {
  cancelled(): boolean;
  progress(done: number, total: number): void;
}

/** What a long step may say besides: candidates above this id are its own and not saved yet. */
export interface LongStepWork extends LongWork {
  hideCandidatesAbove(id: number): void;
}

/**
 * What a task may ask of the database thread. Steps are never reachable from the window: the task's
 * own endpoint has checked role and input.
 */
export type Step =
  | { readonly kind: 'read'; run(context: QueryContext, payload: never): unknown }
  | {
      readonly kind: 'write';
      readonly command: string;
      run(context: CommandContext, payload: never): Result<unknown, AppError>;
    }
  | {
      readonly kind: 'long';
      readonly command: string;
      run(
        context: CommandContext,
        payload: never,
        work: LongStepWork,
      ): Generator<void, Result<unknown, AppError>>;
    }
  | { readonly kind: 'raw'; run(store: Store, payload: never, work: LongWork): Promise<unknown> };

/** Reads on the connection, without a transaction. */
export const readStep = <P, R>(run: (context: QueryContext, payload: P) => R) => ({
  kind: 'read' as const,
  run,
});

/** One transaction, journaled as `command`; a refusal rolls it back. */
export const writeStep = <P, R extends Result<unknown, AppError>>(
  command: string,
  run: (context: CommandContext, payload: P) => R,
) => ({ kind: 'write' as const, command, run });

/**
 * One transaction that stays open over many small pieces: `yield` between them lets lists read.
 * What is written must stay invisible until the end: by nothing referring to it, or by
 * `hideCandidatesAbove`; then only reads that leave those out are answered. Other commands wait.
 */
export const longStep = <P, R extends Result<unknown, AppError>>(
  command: string,
  run: (context: CommandContext, payload: P, work: LongStepWork) => Generator<void, R>,
) => ({ kind: 'long' as const, command, run });

/** Works on the connection itself: backup pages, closing, reopening. */
export const rawStep = <P, R>(run: (store: Store, payload: P, work: LongWork) => Promise<R>) => ({
  kind: 'raw' as const,
  run,
});

type PayloadOf<S> = S extends { run(context: never, payload: infer P, work: never): unknown }
  ? P
  : never;
type AnswerOf<S> = S extends { kind: 'long'; run(...args: never[]): Generator<void, infer R> }
  ? R
  : S extends { kind: 'raw'; run(...args: never[]): Promise<infer R> }
    ? R
    : S extends { run(...args: never[]): infer R }
      ? R
      : never;

/** The steps as a task calls them: `steps.users.openSession(payload)`. */
export type StepClient<T> = {
  readonly [N in keyof T]: {
    readonly [V in keyof T[N]]: (payload: PayloadOf<T[N][V]>) => Promise<AnswerOf<T[N][V]>>;
  };
};
