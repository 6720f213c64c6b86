import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // A story that needs a second try is a story that fails.
  retries: 0,
  workers: 2,
  fullyParallel: false,
  timeout: 180_000,
  forbidOnly: true,
  reporter: [['list']],
  snapshotPathTemplate: '{testDir}/goldens/{testFileName}/{arg}{ext}',
  expect: {
    // Against what never comes, not against what is slow: a busy machine takes several times as long.
    timeout: 30_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled', caret: 'hide' },
  },
  use: { trace: 'off', screenshot: 'only-on-failure' },
});
