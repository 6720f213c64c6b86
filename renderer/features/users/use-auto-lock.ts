import { useIdle } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { call } from '#renderer/app/api.ts';
import { jobsRunning } from '#renderer/app/queries.ts';

/** Reliability promise: an unattended window shows nobody's data. */
const IDLE_MS = 10 * 60 * 1000;
const ASK_AGAIN_MS = 30 * 1000;

/**
 * Signs out after ten minutes without key or pointer; work in progress is finished first. The
 * address keeps the open screen for whoever signs in next. True while the reason was being idle.
 */
export function useAutoLock(isSignedIn: boolean): boolean {
  const idle = useIdle(IDLE_MS, { initialState: false });
  const [locked, setLocked] = useState(false);
  useEffect(() => {
    if (!isSignedIn) return undefined;
    setLocked(false);
    if (!idle) return undefined;
    const lock = (): void => {
      if (jobsRunning()) return;
      setLocked(true);
      void call('users.signOut', {});
    };
    lock();
    const timer = setInterval(lock, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [idle, isSignedIn]);
  return locked && !isSignedIn;
}
