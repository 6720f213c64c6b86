import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../runtime/places.ts';

/** Test files (vitest's `.test.ts(x)`, Playwright's `.spec.ts`, benchmarks) whose text holds `text`. */
export function filesContaining(text: string): string[] {
  return readdirSync(inRoot('tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(test|spec)\.tsx?$/.test(path) || /^tests\/bench\/.*\.ts$/.test(path))
    .filter((path) => readFileSync(inRoot(path), 'utf8').includes(text))
    .sort();
}
