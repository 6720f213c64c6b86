import { defineConfig } from 'vitest/config';

/** A folder of tests as they are found in it. */
const inFolders = (folders: string) => `tests/${folders}/**/*.test.{ts,tsx}`;

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    // Against what hangs, not against what is slow: a busy machine takes several times as long.
    testTimeout: process.env['TAMPUNG_PROPERTY'] === 'full' ? 900_000 : 120_000,
    hookTimeout: 120_000,
    // Processes, not threads: WebAssembly that comes and goes in several threads of one process can end it
    // (github.com/nodejs/node/issues/64500).
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      // Files share the modules of their worker, which are loaded once: nothing in them may keep state.
      {
        extends: true,
        test: {
          name: 'plain',
          isolate: false,
          globalSetup: './tests/setup/threads.ts',
          include: [inFolders('{unit,db,use-cases,contract,arch}')],
        },
      },
      // Each file has a window of its own.
      { extends: true, test: { name: 'window', include: [inFolders('ui')] } },
    ],
  },
});
