import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

test('families are written by db/queries/families.ts only, so that no code of a region is left behind', () => {
  const files = ['db', 'electron'].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  expect(files.length).toBeGreaterThan(300);
  const writing = files.filter((file) =>
    /\.(?:insert|update)\(\s*'family'/.test(readFileSync(resolve(root, file), 'utf8')),
  );
  expect(writing).toEqual(['db/queries/families.ts']);
});
