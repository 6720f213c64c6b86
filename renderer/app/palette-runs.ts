import { useLocalStorage } from '@mantine/hooks';
import { useCallback } from 'react';
import { withRun } from '#shared/domain/home/rank-commands.ts';
import { useSession } from '#renderer/app/session.ts';

const NONE: string[] = [];

/** What one user ran by Ctrl+K on this computer, the newest last: commands only, never people. */
export function usePaletteRuns(): [readonly string[], (id: string) => void] {
  const [runs, setRuns] = useLocalStorage<string[]>({
    key: `tampung-commands-${useSession().user.uid}`,
    defaultValue: NONE,
    getInitialValueInEffect: false,
  });
  const add = useCallback((id: string) => setRuns((old) => withRun(old, id)), [setRuns]);
  return [runs, add];
}
