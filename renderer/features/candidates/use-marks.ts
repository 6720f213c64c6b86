import { useState } from 'react';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** People marked in the list for one act together. Another filter or search lets go of them. */
export function useMarks(list: string) {
  const [held, setHeld] = useState<{ list: string; uids: ReadonlySet<string> }>({
    list,
    uids: NOBODY,
  });
  const uids = held.list === list ? held.uids : NOBODY;
  return {
    uids,
    has: (uid: string) => uids.has(uid),
    toggle: ({ uid }: CandidateListRow) => {
      const next = new Set(uids);
      if (!next.delete(uid)) next.add(uid);
      setHeld({ list, uids: next });
    },
    clear: () => setHeld({ list, uids: NOBODY }),
  };
}
