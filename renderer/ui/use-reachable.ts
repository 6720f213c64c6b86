import { useEffect, useState, type RefObject } from 'react';

const STOPS = 'button:not([disabled]), a[href], input, select, textarea, [tabindex="0"]';

const isOutOfReach = (box: HTMLElement): boolean =>
  box.scrollHeight > box.clientHeight && box.querySelector(STOPS) === null;

/**
 * Makes a tab stop of what scrolls and holds nothing that Tab could reach, so that the keyboard can
 * scroll it; everywhere else it would only be one stop more.
 */
export function useReachable(box: RefObject<HTMLElement | null>): { tabIndex?: 0 } {
  const [reachable, setReachable] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = () => setReachable(isOutOfReach(element));
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  });
  return reachable ? { tabIndex: 0 } : {};
}
