import { useCallback, useState } from 'react';
import { groupId, type Grouping, type ListGroup } from '#shared/domain/candidates/list-groups.ts';

const NONE: ReadonlySet<string> = new Set();

/** Which groups of the list are folded; another grouping begins with all of them open. */
export function useFoldedGroups(by: Grouping | undefined) {
  const [held, setHeld] = useState<{ by: Grouping | undefined; ids: ReadonlySet<string> }>({
    by,
    ids: NONE,
  });
  const ids = held.by === by ? held.ids : NONE;
  const isFolded = useCallback(
    (group: ListGroup) => by !== undefined && ids.has(groupId(by, group)),
    [by, ids],
  );
  return {
    isFolded,
    toggle: (group: ListGroup) => {
      if (by === undefined) return;
      const next = new Set(ids);
      const id = groupId(by, group);
      if (!next.delete(id)) next.add(id);
      setHeld({ by, ids: next });
    },
    /** Folds all of them, or opens all. */
    setAll: (groups: readonly ListGroup[], fold: boolean) => {
      if (by === undefined) return;
      setHeld({ by, ids: fold ? new Set(groups.map((group) => groupId(by, group))) : NONE });
    },
  };
}
