import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { PAGE_ROWS } from '#shared/contract/candidate-list.ts';
import { partsOf } from '#shared/domain/candidates/list-groups.ts';
import { readOptions } from '#renderer/app/queries.ts';
import { groupsInput, type ListChoice } from './list-view.ts';

const FIRST = { offset: 0, limit: PAGE_ROWS };

async function firstOfGroups(client: QueryClient, wanted: ListChoice): Promise<void> {
  const input = groupsInput(wanted);
  const groups = await client.ensureQueryData(readOptions('candidates.groups', input));
  const parts = partsOf(groups, FIRST);
  await client.ensureQueryData(readOptions('candidates.pageOfGroups', { ...input, parts }));
}

/**
 * The choice whose rows are there: the old list stays while the first block and the count of the
 * new one load, so that nothing blinks while somebody types. An answer that comes too late is
 * dropped; a failure shows with the list it belongs to.
 */
export function useSettledChoice(wanted: ListChoice): ListChoice {
  const client = useQueryClient();
  const [settled, setSettled] = useState(wanted);
  const key = JSON.stringify(wanted);
  useEffect(() => {
    let current = true;
    const { intake, filter, text, group, ...order } = wanted;
    const counted = readOptions('candidates.count', { intake, filter, text });
    const first =
      group === undefined
        ? client.ensureQueryData(
            readOptions('candidates.page', { intake, filter, text, ...order, ...FIRST }),
          )
        : firstOfGroups(client, wanted);
    void Promise.allSettled([first, client.ensureQueryData(counted)]).then(() => {
      if (current) setSettled(wanted);
    });
    return () => {
      current = false;
    };
    // The choice is a value: its text says whether it is another one.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [client, key]);
  return settled;
}
