import { randomUUID } from 'node:crypto';
import type { Client } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { DataProcess } from './data-process.ts';

/** The contract as main itself calls it, past the window: `client.users.signIn({ … })`. */
export const dataClient = (data: DataProcess): Client<Contract> =>
  new Proxy({} as Client<Contract>, {
    get: (_, noun: string) =>
      new Proxy(
        {},
        {
          get: (_inner, verb: string) => (input: unknown) =>
            data.ask({ kind: 'call', channel: `${noun}.${verb}`, input, request: randomUUID() }),
        },
      ),
  });
