import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 60;

/** A search field that answers each letter at once and the list after a short pause. */
export function useTypedSearch(
  stored: string,
  search: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(stored);
  const sent = useRef(stored);
  const ask = useRef(search);
  ask.current = search;
  // Somebody else changed the search: a cleared filter, a near match, the address.
  useEffect(() => {
    if (stored === sent.current) return;
    sent.current = stored;
    setTyped(stored);
  }, [stored]);
  useEffect(() => {
    if (typed === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = typed;
      ask.current(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed, setTyped];
}
