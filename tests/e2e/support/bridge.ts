import type { Page } from '@playwright/test';
import type {} from '#renderer/app/bridge.ts';
import type { Endpoint } from '#shared/contract/define.ts';
import type { Channel, InputOf, OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';

export type AnyChannel = Channel<Contract>;
type At<C extends AnyChannel> = C extends `${infer N}.${infer V}`
  ? N extends keyof Contract
    ? V extends keyof Contract[N]
      ? Contract[N][V] extends infer E extends Endpoint
        ? E
        : never
      : never
    : never
  : never;

type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: string } };

/** The window's own bridge, asked from a story: the same checks as a click. Throws on a refusal. */
export async function ask<C extends AnyChannel>(
  page: Page,
  channel: C,
  input: InputOf<At<C>>,
): Promise<OutputOf<At<C>>> {
  const reply = (await page.evaluate(
    ([name, body]) => window.tampung.call(name, body, crypto.randomUUID()),
    [channel, input] as const,
  )) as Reply;
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  return reply.value as OutputOf<At<C>>;
}
