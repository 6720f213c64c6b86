import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

export interface BuiltHarness {
  readonly main: string;
  readonly renderer: string;
}

let built: Promise<BuiltHarness> | undefined;

/**
 * The print page and a main process that only prints, built once for this process and for no other:
 * stories run side by side, and one must not empty the folder from which another prints.
 */
export function paperHarness(): Promise<BuiltHarness> {
  if (built === undefined) {
    const folder = resolve(root, '.cache', `paper-harness-${process.pid}`);
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    built = buildInto(folder);
  }
  return built;
}

async function buildInto(folder: string): Promise<BuiltHarness> {
  await build({
    root: resolve(root, 'renderer'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: resolve(folder, 'renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rollupOptions: { input: { print: resolve(root, 'renderer/print.html') } },
    },
  });
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'node20.18',
      outDir: resolve(folder, 'main'),
      emptyOutDir: true,
      ssr: resolve(import.meta.dirname, 'main.ts'),
      rollupOptions: { external: ['electron', /^node:/], output: { entryFileNames: 'main.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return { main: resolve(folder, 'main/main.mjs'), renderer: resolve(folder, 'renderer') };
}
