import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot } from '../runtime/places.ts';

const KINDS = [
  /\.(test|spec)\.tsx?$/,
  /^tests\/(bench|clone)\/.*\.ts$/,
  /^tests\/printers\/run\.ts$/,
] as const;

/** Vitest's and Playwright's files, benchmarks and the fresh clone, whose text holds `text`. */
export function filesContaining(text: string): string[] {
  return (
    readdirSync(inRoot('tests'), { recursive: true, withFileTypes: true })
      // Goldens lie in folders that are named after their story.
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(inRoot('.'), join(parentPath, name)))
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => KINDS.some((kind) => kind.test(path)))
      .filter((path) => readFileSync(inRoot(path), 'utf8').includes(text))
      .sort()
  );
}
