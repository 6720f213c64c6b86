import { argon2id, argon2Verify } from 'hash-wasm';
import { randomBytes } from 'node:crypto';

/** How dear a guess is: passes, and KiB of memory. */
export interface PasswordCost {
  readonly iterations: number;
  readonly memorySize: number;
}

/** argon2id, 64 MiB, three passes: above OWASP's minimum, about 0.3 s on an office PC. */
export const PASSWORD_COST: PasswordCost = { iterations: 3, memorySize: 64 * 1024 };

/** A password as stored: a PHC string, so that the cost may rise later. */
export const hashPassword = (password: string, cost = PASSWORD_COST): Promise<string> =>
  argon2id({
    ...cost,
    parallelism: 1,
    hashLength: 32,
    password: password.normalize('NFC'),
    salt: randomBytes(16),
    outputType: 'encoded',
  });

/**
 * Checked when nobody has that login, so that an unknown name takes as long as a wrong password: the
 * hash, at the cost above, of 16 random bytes that were thrown away.
 */
const DECOY =
  '$argon2id$v=19$m=65536,t=3,p=1$b3RSOLQWngAL8hCQXZMhwQ$K1TJH3Lg1Z6COs1jtykUyYOYLzCVEqMCadq14JYTlYc';

/** Whether the password belongs to the stored hash; `undefined` stands for an unknown login. */
export async function verifyPassword(
  password: string,
  stored: string | undefined,
): Promise<boolean> {
  const hash = stored ?? DECOY;
  const fits = await argon2Verify({ password: password.normalize('NFC'), hash });
  return fits && stored !== undefined;
}
