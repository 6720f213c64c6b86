import { expect, test } from 'vitest';
import { isOddName } from '#shared/domain/people/odd-name.ts';

test.each([
  'Yakobus',
  "Nur'aini",
  'M. Alfarizi',
  'Siti Nur-Halimah',
  'Noël Ngau',
  'St. Aisyah (Ica)',
])('[C1] %s is a name, one word or more', (name) => expect(isOddName(name)).toBe(false));

test.each(['A', 'Siti 2', 'Rina#', '0812'])('[C1] %s is looked at twice', (name) =>
  expect(isOddName(name)).toBe(true),
);
