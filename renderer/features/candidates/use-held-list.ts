import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { type CandidateListRow, PAGE_ROWS } from '#shared/contract/candidate-list.ts';
import { type ListGroup, withoutFolded } from '#shared/domain/candidates/list-groups.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { readOptions } from '#renderer/app/queries.ts';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import type { ListChoice } from './list-view.ts';

const NOBODY: readonly string[] = [];

interface Held {
  readonly key: string;
  readonly uids: readonly string[];
  readonly groups: readonly ListGroup[] | null;
}

/**
 * A list that stays as it is while its cells are changed: who no longer fits the filter keeps the
 * row, and a new name moves nobody, so that the next letter meets the person one sees. `uids` is
 * undefined while it is not held.
 */
export function useHeldList(
  on: boolean,
  choice: ListChoice,
  isFolded: (group: ListGroup) => boolean,
) {
  const key = JSON.stringify(choice);
  const [held, setHeld] = useState<Held | null>(null);
  const acts = useActs();
  const client = useQueryClient();
  useEffect(() => {
    if (!on) return undefined;
    let wanted = true;
    const { group, ...list } = JSON.parse(key) as ListChoice;
    void api.candidates.order({ ...list, by: group }).then((reply) => {
      if (!wanted) return;
      if (reply.ok) setHeld({ key, ...reply.value });
      else acts.refused(reply.error);
    });
    return () => {
      wanted = false;
      setHeld(null);
    };
  }, [on, key, acts]);
  const now = held !== null && held.key === key ? held : null;
  const uids = useMemo(
    () =>
      now === null || now.groups === null
        ? now?.uids
        : withoutFolded(now.uids, now.groups, isFolded),
    [now, isFolded],
  );
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
  return { uids, groups: now?.groups ?? null, blocks, rowsOf };
}
