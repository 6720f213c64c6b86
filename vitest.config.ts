import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/{unit,db,use-cases,contract,ui,arch}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    pool: 'threads',
    maxWorkers: 2,
  },
});
