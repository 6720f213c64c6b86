import { useCallback } from 'react';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';

/**
 * Confirms an own act that has just been done, with Urungkan where it can be taken back: the newest
 * entry of the journal is that act, for only one person works at the window.
 */
export function useConfirmAct(): (text: string) => Promise<void> {
  const acts = useActs();
  return useCallback(
    async (text) => {
      const reply = await api.journal.page({ limit: 1 });
      const newest = reply.ok ? reply.value[0] : undefined;
      acts.done(newest?.mayUndo === true ? { text, seq: newest.seq } : { text });
    },
    [acts],
  );
}
