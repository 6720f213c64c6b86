import { expect, it } from 'vitest';
import type { Endpoint } from '#shared/contract/define.ts';
import { contract } from '#shared/contract/index.ts';

it('an undo refreshes every screen that the act itself had refreshed', () => {
  const undone = new Set<string>(contract.journal.undoEntry.changes);
  const forgotten = Object.entries(contract).flatMap(([noun, slice]) =>
    Object.entries(slice as Readonly<Record<string, Endpoint>>).flatMap(([verb, endpoint]) =>
      endpoint.kind === 'command' && endpoint.undo === 'recorded'
        ? endpoint.changes
            .filter((topic) => !undone.has(topic))
            .map((topic) => `${noun}.${verb}: ${topic}`)
        : [],
    ),
  );
  expect(forgotten).toEqual([]);
});
