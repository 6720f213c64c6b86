import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type CandidateListRow, PAGE_ROWS } from '#shared/contract/candidate-list.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { readOptions } from '#renderer/app/queries.ts';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import type { ListChoice } from './list-view.ts';

const NOBODY: readonly string[] = [];

/**
 * A list that stays as it is while its cells are changed: who no longer fits the filter keeps the
 * row, and a new name moves nobody, so that the next letter meets the person one sees. `uids` is
 * undefined while it is not held.
 */
export function useHeldList(on: boolean, choice: ListChoice) {
  const key = JSON.stringify(choice);
  const [held, setHeld] = useState<{ key: string; uids: readonly string[] } | null>(null);
  const acts = useActs();
  const client = useQueryClient();
  useEffect(() => {
    if (!on) return undefined;
    let wanted = true;
    void api.candidates.order(JSON.parse(key) as ListChoice).then((reply) => {
      if (!wanted) return;
      if (reply.ok) setHeld({ key, uids: reply.value.uids });
      else acts.refused(reply.error);
    });
    return () => {
      wanted = false;
      setHeld(null);
    };
  }, [on, key, acts]);
  const uids = held !== null && held.key === key ? held.uids : undefined;
  const blockAt = (offset: number, limit: number) => ({
    uids: (uids ?? NOBODY).slice(offset, offset + limit),
  });
  const blocks = useBlocks(
    'candidates.rows',
    ({ offset, limit }) => blockAt(offset, limit),
    uids !== undefined,
  );
  /** Rows `first` to `last` of the list, also those that were never shown. */
  const rowsOf = async (first: number, last: number): Promise<(CandidateListRow | null)[]> => {
    const from = Math.floor(first / PAGE_ROWS);
    const to = Math.floor(last / PAGE_ROWS);
    const pages = await Promise.all(
      Array.from({ length: to - from + 1 }, (_, index) =>
        client.fetchQuery(
          readOptions('candidates.rows', blockAt((from + index) * PAGE_ROWS, PAGE_ROWS)),
        ),
      ),
    );
    return pages.flat().slice(first - from * PAGE_ROWS, last + 1 - from * PAGE_ROWS);
  };
  return { uids, blocks, rowsOf };
}
