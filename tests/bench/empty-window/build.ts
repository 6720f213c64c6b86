import react from '@vitejs/plugin-react';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/** Builds the empty window as the program is built (production, minified); answers its main script. */
export async function buildEmptyWindow(): Promise<string> {
  const target = join(root, '.cache/bench/empty-window');
  const common = {
    configFile: false,
    logLevel: 'warn',
    cacheDir: join(root, '.cache/vite'),
  } as const;
  await build({
    ...common,
    root: import.meta.dirname,
    base: './',
    plugins: [react()],
    build: { target: 'chrome130', outDir: join(target, 'page'), emptyOutDir: true },
  });
  await build({
    ...common,
    root: import.meta.dirname,
    build: {
      target: 'node20.18',
      outDir: target,
      emptyOutDir: false,
      ssr: join(import.meta.dirname, 'main.ts'),
      rollupOptions: { external: ['electron'], output: { entryFileNames: 'main.mjs' } },
    },
  });
  return join(target, 'main.mjs');
}
