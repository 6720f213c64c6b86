import { findEndpoint } from '#shared/contract/find-endpoint.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { Endpoint } from '#shared/contract/define.ts';
import type { Bridge } from '#renderer/app/bridge.ts';
import type { AppError } from '#shared/errors.ts';
import type { Channel, Client, InputOf, ReplyOf } from '#shared/contract/derive.ts';

export type AppChannel = Channel<Contract>;
/** The endpoint behind `noun.verb`. */
export type At<C extends AppChannel> = C extends `${infer N}.${infer V}`
  ? N extends keyof Contract
    ? V extends keyof Contract[N]
      ? Contract[N][V] extends infer E extends Endpoint
        ? E
        : never
      : never
    : never
  : never;

export function endpointAt(channel: string): Endpoint {
  const found = findEndpoint(channel);
  if (!found) throw new Error(`Unknown channel ${channel}`);
  return found;
}

/** A fresh id for one request: repeated sending is answered once, and a job is stopped by it. */
export const newRequest = (): string => crypto.randomUUID();

/** The preload script's functions; typed in bridge.ts. */
const bridge = (): Bridge => window.tampung;

type AskAboutClock = (error: AppError) => Promise<boolean>;
let askAboutClock: AskAboutClock | undefined;

/** Registers who asks the person about a suspicious clock; answers how to take it back. */
export function onSuspiciousClock(ask: AskAboutClock): () => void {
  askAboutClock = ask;
  return () => {
    askAboutClock = undefined;
  };
}

interface AnyReply {
  readonly ok: boolean;
  readonly error?: AppError;
}

/** Sends a call; a refusal because of the clock is put to the person, and sent again if they agree. */
async function send(channel: string, input: unknown, request: string): Promise<unknown> {
  const reply = (await bridge().call(channel, input, request)) as AnyReply;
  const { error } = reply;
  if (error?.code !== 'clock.suspicious' || !askAboutClock) return reply;
  return (await askAboutClock(error)) ? bridge().call(channel, input, request) : reply;
}

/** Sends one call. The answer is always a value or a refusal, never an exception for the screen. */
export async function call<C extends AppChannel>(
  channel: C,
  input: InputOf<At<C>>,
  request: string = newRequest(),
): Promise<ReplyOf<At<C>>> {
  return (await send(channel, input, request)) as ReplyOf<At<C>>;
}

/** The typed client: `api.candidates.page(input)`. */
export const api = new Proxy({} as Client<Contract>, {
  get: (_, noun: string) =>
    new Proxy(
      {},
      {
        get: (_inner, verb: string) => (input: unknown) =>
          send(`${noun}.${verb}`, input, newRequest()),
      },
    ),
});
