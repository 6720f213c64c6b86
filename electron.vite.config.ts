import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

const at = (path: string) => resolve(import.meta.dirname, path);
// Native modules and Electron itself stay outside the bundles; everything else is bundled, so that
// a packaged program needs no node_modules but better-sqlite3.
const external = ['electron', 'better-sqlite3', /^node:/];

export default defineConfig({
  main: {
    cacheDir: '.cache/vite',
    build: {
      externalizeDeps: false,
      target: 'node20.18',
      outDir: 'out/main',
      rollupOptions: {
        external,
        input: {
          index: at('electron/main/index.ts'),
          data: at('electron/data/index.ts'),
          'database-thread': at('electron/data/database-thread.ts'),
          'file-worker': at('electron/data/file-worker.ts'),
          'word-worker': at('electron/main/word/word-worker.ts'),
        },
      },
    },
  },
  preload: {
    cacheDir: '.cache/vite',
    build: {
      externalizeDeps: false,
      target: 'node20.18',
      outDir: 'out/preload',
      rollupOptions: {
        external,
        input: { index: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    cacheDir: '.cache/vite',
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: at('out/renderer'),
      // electron-vite leaves pages as they are; a start reads a third as much so.
      minify: true,
      // The policy allows no data: fonts or scripts, so nothing is inlined.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: at('renderer/index.html'), print: at('renderer/print.html') },
      },
    },
  },
});
