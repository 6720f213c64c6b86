import type { Endpoint } from './define.ts';
import { contract } from './index.ts';

/** The endpoint behind exactly `noun.verb`; undefined for every other text. */
export function findEndpoint(channel: string): Endpoint | undefined {
  const [noun = '', verb = '', ...rest] = channel.split('.');
  if (rest.length > 0) return undefined;
  const slices: Readonly<Record<string, Readonly<Record<string, Endpoint>>>> = contract;
  return Object.hasOwn(slices, noun) && Object.hasOwn(slices[noun] ?? {}, verb)
    ? slices[noun]?.[verb]
    : undefined;
}
