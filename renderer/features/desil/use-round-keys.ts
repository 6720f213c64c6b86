import { useEffect, useEffectEvent } from 'react';
import { desilOfKey } from '#shared/domain/desil/desil-check.ts';

export interface RoundKeys {
  readonly enabled: boolean;
  readonly type: (text: string) => void;
  readonly save: () => void;
  readonly absent: () => void;
  readonly copy: (which: 'nik' | 'kk') => void;
}

/** The list has the keys, and so has the page after the row they belonged to has left it. */
const isList = (target: EventTarget | null): boolean =>
  target === document.body ||
  (target instanceof Element && target.closest('[role="grid"]') !== null);

/** The act of a key, or undefined where it is none of the round's. */
function actOf(key: string, { type, save, absent, copy }: RoundKeys) {
  const desil = desilOfKey(key);
  if (desil !== null) return () => type(desil);
  const others: Readonly<Record<string, () => void>> = {
    enter: save,
    backspace: () => type(''),
    n: () => copy('nik'),
    k: () => copy('kk'),
    t: absent,
  };
  return others[key.toLowerCase()];
}

/**
 * The keys of the round: a digit and Enter, T, N, K. Heard before the list, to which Enter would
 * mean opening a row that is open already.
 */
export function useRoundKeys(keys: RoundKeys): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !isList(event.target)) return;
    const act = actOf(event.key, keys);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  const { enabled } = keys;
  useEffect(() => {
    if (!enabled) return undefined;
    const listener = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, [enabled]);
}
