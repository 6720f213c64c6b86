/** Keys that work on every screen, as `useHotkeys` reads them. */
export const EVERYWHERE_KEYS = { palette: 'mod+K', undo: 'mod+Z', sheet: 'F1' } as const;

/** "mod+K" as a keyboard and its user name it: "Ctrl K". */
export const keyText = (keys: string): string =>
  keys
    .split('+')
    .map((key) => (key === 'mod' ? 'Ctrl' : key))
    .join(' ');
