import { createContext, useContext } from 'react';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';

/** Who is signed in and in which office, as every screen may rely on. */
export type Session = NonNullable<OutputOf<Contract['users']['me']>>;

export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside the signed-in part of the window. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Nobody is signed in');
  return session;
}

type Role = Session['user']['roles'][number];

/** Whether whoever is signed in has one of these roles. */
export function useHasRole(wanted: readonly Role[]): boolean {
  const { roles } = useSession().user;
  return wanted.some((role) => roles.includes(role));
}
