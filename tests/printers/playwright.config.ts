import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/printers',
  retries: 0,
  workers: 1,
  timeout: 180_000,
  forbidOnly: true,
  expect: { timeout: 10_000 },
  use: { trace: 'off', screenshot: 'only-on-failure' },
});
