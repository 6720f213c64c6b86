import type { SecretCosts } from '#electron/data/environment.ts';

/** Secrets that cost next to nothing; one test of identity.test.ts waits for the real work. */
export const QUICK_COSTS: SecretCosts = {
  password: { iterations: 1, memorySize: 64 },
  backupKey: 4,
};
