import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

test.each([
  ['MUHAMMAD  ALFARIZI', 'muhammad alfarizi'],
  ["Nur'aini", 'nur aini'],
  ['St. Rahmah-Wati', 'st rahmah wati'],
  ['  Éloïse d’Ávila ', 'eloise d avila'],
  ['Ｓｉｔｉ', 'siti'],
  ['İPEK', 'ipek'],
  ['Siti Ⅱ', 'siti ii'],
  ['siti aminah', 'siti aminah'],
  ['Budi 2', 'budi 2'],
  ['???', ''],
  ['', ''],
])('the key of %j is %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test('the same name sorts the same however it is composed', () => {
  expect(nameKey('Café'.normalize('NFD'))).toBe(nameKey('Café'.normalize('NFC')));
});

test('[A3] the name key is idempotent and holds only letters, digits and single spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
      const key = nameKey(name);
      expect(nameKey(key)).toBe(key);
      expect(key).toBe(key.trim());
      expect(key).not.toMatch(/[^\p{L}\p{N} ]| {2}/u);
    }),
    { numRuns: propertyRuns(1000) },
  );
});

test('the name key is idempotent on any code point', () => {
  const broken: string[] = [];
  for (let code = 0; code <= 0x1ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const key = nameKey(`a${String.fromCodePoint(code)}b`);
    if (nameKey(key) !== key) broken.push(`U+${code.toString(16)}`);
  }
  expect(broken).toEqual([]);
});
