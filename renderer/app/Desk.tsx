import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { ActsProvider } from '#renderer/app/acts.tsx';
import { HouseWords } from '#renderer/app/HouseWords.tsx';
import { ClockDialog } from '#renderer/app/ClockDialog.tsx';
import { newRouter } from '#renderer/app/routes.tsx';
import { SCREEN_GROUPS_OF, SCREENS } from '#renderer/app/screens.ts';
import { type Session, SessionContext } from '#renderer/app/session.ts';
import { UndoKey } from '#renderer/app/UndoKey.tsx';

/** The window of somebody who is signed in. */
export function Desk({ session }: { session: Session }) {
  const router = useMemo(newRouter, []);
  useEffect(() => fetchWhileResting(session.office.kind), [session.office.kind]);
  return (
    <SessionContext value={session}>
      <ActsProvider>
        <HouseWords>
          <RouterProvider router={router} />
          <ClockDialog />
          <UndoKey />
        </HouseWords>
      </ActsProvider>
    </SessionContext>
  );
}

/** The first screen reads its rows meanwhile; nothing may take its time. */
const FIRST_SCREEN_MS = 200;

/**
 * Fetches the code of the other screens of the menu whenever the window rests, one after the other, so
 * that opening one for the first time waits for its answers only.
 */
function fetchWhileResting(kind: Session['office']['kind']): () => void {
  const screens = SCREEN_GROUPS_OF[kind].flat();
  let resting = 0;
  const fetchNext = (): void => {
    screens.shift()?.screen.fetch();
    if (screens.length > 0) resting = requestIdleCallback(fetchNext);
  };
  const begin = setTimeout(() => {
    resting = requestIdleCallback(fetchNext);
  }, FIRST_SCREEN_MS);
  return () => {
    clearTimeout(begin);
    cancelIdleCallback(resting);
  };
}

/**
 * Fetches the code of what will stand first, while its person still types: the screen of the address,
 * then Beranda and the list, where most days begin.
 */
export function fetchFirstScreens(): void {
  const path = location.hash.replace(/^#/, '').split('?')[0] ?? '';
  const first = SCREENS.filter((one) => one.path === path);
  const usual = SCREENS.filter(({ id }) => id === 'home' || id === 'candidates');
  for (const { screen } of [...first, ...usual]) screen.fetch();
}
