import { type ComponentType, createElement, useEffect, useState } from 'react';

/** A component whose code comes when it is first shown, or when somebody asks for it before. */
export type Later<P extends object> = ComponentType<P> & {
  /** Fetches the code; showing it then waits for nothing. */
  readonly fetch: () => void;
};

/**
 * A screen whose code is fetched when it is first shown, so that the sign-in does not wait for all
 * of them; until then it shows nothing. Not React's `lazy`: after a fallback that holds the screen
 * back for 300 ms, however soon its code is there (docs/decisions/0006-speed.md).
 * @throws in rendering, what the load failed with; shown again it is tried again.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let loaded: ComponentType<P> | undefined;
  const bring = async (): Promise<void> => {
    loaded ??= await load();
  };
  function Shown(props: P) {
    const [state, setState] = useState<{ readonly failure?: unknown }>({});
    useEffect(() => {
      if (loaded) return undefined;
      let gone = false;
      bring().then(
        () => (gone ? undefined : setState({})),
        (failure: unknown) => (gone ? undefined : setState({ failure })),
      );
      return () => {
        gone = true;
      };
    }, []);
    if ('failure' in state) throw state.failure;
    return loaded ? createElement(loaded, props) : null;
  }
  return Object.assign(Shown, {
    // A failure is told where the screen is shown.
    fetch: () => void bring().catch(() => undefined),
  });
}
