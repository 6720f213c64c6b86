import { resolve } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

const at = (path: string): string => resolve(import.meta.dirname, '../..', path);

/**
 * Bundles the two threads of the data process, as the program itself ships them: tests start some
 * hundred of them, and each would strip the types of some four hundred files again.
 */
async function bundleThreads(): Promise<void> {
  await build({
    configFile: false,
    root: at('.'),
    cacheDir: at('.cache/vite'),
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node24',
      outDir: at('.cache/threads'),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        external: ['better-sqlite3', /^node:/],
        input: {
          'database-thread': at('electron/data/database-thread.ts'),
          'file-worker': at('electron/data/file-worker.ts'),
        },
      },
    },
  });
}

export async function setup(project: TestProject): Promise<void> {
  await bundleThreads();
  project.onTestsRerun(bundleThreads);
}
