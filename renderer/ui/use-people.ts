import { useEffect, useState } from 'react';

export interface PersonHit {
  id: string;
  name: string;
  /** "BB26-0187 · SMP · Verifikasi". */
  detail: string;
  /** Not written as was typed; stands after what is. */
  near?: boolean;
}

const PAUSE_MS = 120;
const NOBODY: readonly PersonHit[] = [];

interface FoundPeople {
  readonly people: readonly PersonHit[];
  /** The people of what is typed now are still to come. */
  readonly searching: boolean;
}

/**
 * People for a typed query, asked after a pause. An answer that comes after the next letter is
 * dropped; the old people stay until the new ones are there.
 */
export function usePeople(
  query: string,
  findPeople: (query: string) => Promise<readonly PersonHit[]>,
): FoundPeople {
  const [answer, setAnswer] = useState({ to: '', people: NOBODY });
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') {
      setAnswer({ to: '', people: NOBODY });
      return;
    }
    let current = true;
    const show = (found: readonly PersonHit[]) => {
      if (current) setAnswer({ to: wanted, people: found });
    };
    const timer = setTimeout(() => {
      findPeople(wanted).then(show, () => show(NOBODY));
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, findPeople]);
  return { people: answer.people, searching: answer.to !== wanted };
}
