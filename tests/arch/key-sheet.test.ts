import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEY_GROUPS, type KeyGroup } from '#renderer/app/key-sheet.ts';
import { CHOICES } from '#renderer/features/duplicates/Choices.tsx';
import { EVERYWHERE_KEYS, keyText } from '#renderer/ui/keys.ts';

// A key that nobody can read of is a key that nobody uses. This reads every file of the window that
// listens to the keyboard and holds what it finds against the sheet that F1 shows.

const renderer = resolve(import.meta.dirname, '../../renderer');
const groups: readonly KeyGroup[] = KEY_GROUPS;

const LISTENS = /onKeyDown|'keydown'|useHotkeys\(|KeyboardEvent|arrowStep\(/;
/** Only pass on what another file hears, or hear what every field does by itself. */
const NO_KEYS_OF_THEIR_OWN = ['ui/PlacesTable.tsx'];

const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => relative(renderer, join(renderer, name)).replaceAll('\\', '/'));
const textOf = (file: string): string => readFileSync(join(renderer, file), 'utf8');

const SHOWN: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};
const NAMED =
  /['\s](Arrow(?:Up|Down|Left|Right)|Enter|Escape|Tab|Home|End|Page(?:Up|Down)|Delete|Backspace|F\d{1,2})['\s:]/gi;
const UPPER: Readonly<Record<string, string>> = Object.fromEntries(
  ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'Escape', 'Tab', 'Home', 'End']
    .concat(['PageUp', 'PageDown', 'Delete', 'Backspace'])
    .map((key) => [key.toLowerCase(), key]),
);

/** Source without what people read: comments, and texts of the catalogue. */
const codeOf = (file: string): string =>
  textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|import [\s\S]*?;\n/g, '');

/** Keys by name, and letters that stand as names of acts: `t: absent`, `key === 't'`, `{ k: 'K' }`. */
function keysIn(file: string): string[] {
  const code = codeOf(file);
  const named = [...code.matchAll(NAMED)].map(([, key = '']) => UPPER[key.toLowerCase()] ?? key);
  const letters = [
    ...code.matchAll(/key === '([a-z])'/g),
    ...code.matchAll(/[{,]\s*([a-z]): (?:'[A-Z]+'|\(\) => copy|absent|'copy'|'fill')/g),
  ].map(([, letter = '']) => letter.toUpperCase());
  return [...new Set([...named.map((key) => SHOWN[key] ?? key), ...letters])];
}

/** "Ctrl D" tells of D as well. */
const told = (group: KeyGroup): Set<string> =>
  new Set(
    group.lines.flatMap(({ keys }) => keys.flatMap((key) => [key, key.split(' ').at(-1) ?? key])),
  );

describe('the sheet of keys', () => {
  it('[D3] knows every file of the window that listens to the keyboard', () => {
    const known = new Set([...groups.flatMap((group) => group.files), ...NO_KEYS_OF_THEIR_OWN]);
    const listening = files.filter((file) => LISTENS.test(codeOf(file)));
    expect(listening.length).toBeGreaterThan(20);
    expect(listening.filter((file) => !known.has(file))).toEqual([]);
    expect(groups.flatMap((group) => group.files).filter((file) => !files.includes(file))).toEqual(
      [],
    );
  });

  it('[D3] tells every key that these files hear', () => {
    const untold = groups.flatMap((group) =>
      group.files.flatMap((file) =>
        keysIn(file)
          .filter((key) => !told(group).has(key))
          .map((key) => `${file}: ${key} is not in the group "${group.id}" of key-sheet.ts`),
      ),
    );
    expect(untold).toEqual([]);
    expect(keysIn('features/desil/use-round-keys.ts')).toEqual(
      expect.arrayContaining(['Enter', 'Backspace', 'N', 'K', 'T']),
    );
  });

  it('tells the letters of the choices, and the keys of every screen as they are bound', () => {
    const duplicates = groups.find(({ id }) => id === 'duplicates');
    const letters = duplicates?.lines.flatMap(({ keys }) => keys) ?? [];
    expect(CHOICES.map(({ key }) => key).filter((key) => !letters.includes(key))).toEqual([]);
    const everywhere = groups.find(({ id }) => id === 'everywhere');
    const keys = everywhere?.lines.flatMap((line) => line.keys) ?? [];
    for (const bound of Object.values(EVERYWHERE_KEYS)) expect(keys).toContain(keyText(bound));
    // What works everywhere is bound by that table alone.
    const others = files.filter(
      (file) => /useHotkeys\(\s*\[\s*\[\s*'/.test(codeOf(file)) && !file.startsWith('features/'),
    );
    expect(others).toEqual([]);
  });
});
