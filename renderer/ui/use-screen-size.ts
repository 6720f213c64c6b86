import { useSyncExternalStore } from 'react';

/** `wide` above 1240 px, `middle` 901–1240 (125 % scaling), `narrow` up to 900 (200 % zoom). */
export type ScreenSize = 'wide' | 'middle' | 'narrow';

const NARROW = '(max-width: 900px)';
const MIDDLE = '(max-width: 1240px)';

const matches = (query: string) =>
  typeof window.matchMedia === 'function' && window.matchMedia(query).matches;

function subscribe(changed: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => {};
  const lists = [NARROW, MIDDLE].map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}

function current(): ScreenSize {
  if (matches(NARROW)) return 'narrow';
  return matches(MIDDLE) ? 'middle' : 'wide';
}

/** Which of the three layouts of the design reference the window has room for. */
export function useScreenSize(): ScreenSize {
  return useSyncExternalStore(subscribe, current);
}
