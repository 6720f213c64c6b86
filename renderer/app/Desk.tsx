import { RouterProvider } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ActsProvider } from '#renderer/app/acts.tsx';
import { ClockDialog } from '#renderer/app/ClockDialog.tsx';
import { newRouter } from '#renderer/app/routes.tsx';
import { SCREENS } from '#renderer/app/screens.ts';
import { type Session, SessionContext } from '#renderer/app/session.ts';

/** The window of somebody who is signed in. */
export function Desk({ session }: { session: Session }) {
  const router = useMemo(newRouter, []);
  return (
    <SessionContext value={session}>
      <ActsProvider>
        <RouterProvider router={router} />
        <ClockDialog />
      </ActsProvider>
    </SessionContext>
  );
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
