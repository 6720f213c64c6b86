import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './command.ts';
import { inRoot } from './places.ts';
import { step } from './step.ts';

const sources = ['electron', 'renderer', 'shared', 'db', 'package.json', 'electron.vite.config.ts'];
const products = ['main/index.js', 'preload/index.cjs', 'renderer/index.html'];

/** Builds the program into out/: always, or only when a source is newer than what lies there. */
export async function buildProgram(when: 'always' | 'when-stale'): Promise<void> {
  if (when === 'when-stale' && isFresh()) return;
  await step(
    'build the program',
    'mend what the lines above name; "npm run check" says more',
    () => {
      const viteCli = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
      capture(process.execPath, [viteCli, 'build', '--logLevel', 'warn']);
    },
  );
}

function isFresh(): boolean {
  const built = products.map((path) => inRoot('out', path));
  if (!built.every((path) => existsSync(path))) return false;
  const oldestProduct = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return Math.max(...sources.map((path) => newestChange(inRoot(path)))) < oldestProduct;
}

/** The latest change time under a file or folder, in milliseconds. */
function newestChange(path: string): number {
  const state = statSync(path);
  if (!state.isDirectory()) return state.mtimeMs;
  const inside = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(state.mtimeMs, ...inside);
}
