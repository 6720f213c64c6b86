import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder that holds package.json. */
export const root = resolve(import.meta.dirname, '../..');

/** A path inside the repository. */
export function inRoot(...parts: readonly string[]): string {
  return join(root, ...parts);
}

/** Where unpacked and compiled things outlive `npm ci`: outside node_modules, shared by all clones. */
export function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, 'tampung-runtime');
}
