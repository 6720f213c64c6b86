import { useEffect, useRef } from 'react';

/** F8 anywhere on the screen: the next fault. */
export function useNextFault(next: () => void): void {
  const latest = useRef(next);
  latest.current = next;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
