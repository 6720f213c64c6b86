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

/** Fetches the code of the screen that will stand first, while its person still types. */
export function fetchFirstScreen(): void {
  const path = location.hash.replace(/^#/, '').split('?')[0] ?? '';
  const entry = SCREENS.find((one) => one.path === path) ?? SCREENS[0];
  entry?.screen.fetch();
}
