import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const pathsIn = (file: string): string[] => [
  ...new Set(
    [...readFileSync(resolve(root, file), 'utf8').matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)].map(
      ([, path]) => path ?? '',
    ),
  ),
];

describe('documents', () => {
  it.each(['docs/add-a-feature.md', 'docs/architecture.md', 'README.md'])(
    'names only paths that exist: %s',
    (file) => {
      const paths = pathsIn(file).filter((path) => !/^(app:|demo-output|dist|out\/)/.test(path));
      expect(paths.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
    },
  );

  it('walks through at least eight places', () => {
    expect(pathsIn('docs/add-a-feature.md').length).toBeGreaterThan(8);
  });

  it('keeps the README short', () => {
    const lines = readFileSync(resolve(root, 'README.md'), 'utf8').split('\n');
    expect(lines.length).toBeLessThanOrEqual(150);
  });
});
