import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** A component whose code comes when it is first shown, or when somebody asks for it before. */
export type Later<P extends object> = LazyExoticComponent<ComponentType<P>> & {
  /** Fetches the code; showing it then waits for nothing. */
  readonly fetch: () => void;
};

/**
 * A screen whose code is fetched when it is first shown, so that the sign-in does not wait for all
 * of them. Needs a Suspense around it.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  const component = lazy(async () => ({ default: await load() }));
  // The module stays loaded: the second call answers at once.
  return Object.assign(component, { fetch: () => void load() });
}
