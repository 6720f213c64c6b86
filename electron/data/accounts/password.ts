import { argon2id, argon2Verify } from 'hash-wasm';
import { randomBytes } from 'node:crypto';

/** argon2id, 64 MiB, three passes: above OWASP's minimum, about 0.3 s on an office PC. */
const COST = { parallelism: 1, iterations: 3, memorySize: 64 * 1024, hashLength: 32 } as const;

/** A password as stored: a PHC string, so that the cost may rise later. */
export const hashPassword = (password: string): Promise<string> =>
  argon2id({
    ...COST,
    password: password.normalize('NFC'),
    salt: randomBytes(16),
    outputType: 'encoded',
  });

// Checked when nobody has that login, so that an unknown name takes as long as a wrong password.
let decoy: Promise<string> | undefined;

/** Whether the password belongs to the stored hash; `undefined` stands for an unknown login. */
export async function verifyPassword(
  password: string,
  stored: string | undefined,
): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  const hash = stored ?? (await decoy);
  const fits = await argon2Verify({ password: password.normalize('NFC'), hash });
  return fits && stored !== undefined;
}
