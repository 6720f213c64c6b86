import { type ComponentType, lazy } from 'react';

/**
 * A screen whose code is fetched when it is first shown, so that the sign-in does not wait for all
 * of them. Needs a Suspense around it.
 */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await load() }));
