import type { z } from 'zod';
import type { AppError, CommonCode } from '../errors.ts';
import type { Result } from '../result.ts';
import type { Endpoint, Kind } from './define.ts';

type Slices = Readonly<Record<string, Readonly<Record<string, Endpoint>>>>;

export type InputOf<E extends Endpoint> = z.input<E['input']>;
export type ParsedOf<E extends Endpoint> = z.output<E['input']>;
export type OutputOf<E extends Endpoint> = z.output<E['output']>;
export type CodesOf<E extends Endpoint> = E['errors'][number];

/** What the caller gets: never an exception, always a value or a refusal it can show. */
export type ReplyOf<E extends Endpoint> = Result<OutputOf<E>, AppError<CodesOf<E> | CommonCode>>;
/** What a handler answers. */
export type AnswerOf<E extends Endpoint> = Result<z.input<E['output']>, AppError<CodesOf<E>>>;

export type Client<C extends Slices> = {
  readonly [N in keyof C]: {
    readonly [V in keyof C[N]]: (input: InputOf<C[N][V]>) => Promise<ReplyOf<C[N][V]>>;
  };
};

export type Channel<C extends Slices> = {
  [N in keyof C & string]: `${N}.${keyof C[N] & string}`;
}[keyof C & string];

type OfKind<S, K extends Kind> = {
  [V in keyof S as S[V] extends { kind: K } ? V : never]: S[V];
};

/** The handlers of one kind, per noun and verb; a missing or surplus one does not compile. */
export type Handlers<C extends Slices, K extends Kind, Context> = {
  readonly [N in keyof C]: {
    readonly [V in keyof OfKind<C[N], K>]: OfKind<C[N], K>[V] extends infer E extends Endpoint
      ? (
          context: Context,
          input: ParsedOf<E>,
        ) => K extends 'task' | 'host' ? Promise<AnswerOf<E>> : AnswerOf<E>
      : never;
  };
};
