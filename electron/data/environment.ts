import { randomBytes } from 'node:crypto';
import type { Instant, Uid } from '#shared/vocabulary.ts';
import { PASSWORD_COST, type PasswordCost } from './accounts/password.ts';
import { SCRYPT_WORK } from './backups/identity.ts';

/** How dear it is to guess a secret of the office. Only tests bring their own, or wait for ever. */
export interface SecretCosts {
  readonly password: PasswordCost;
  /** log2 of scrypt's work on the backup passphrase. */
  readonly backupKey: number;
}
export const realCosts: SecretCosts = { password: PASSWORD_COST, backupKey: SCRYPT_WORK };

/** Everything the rules may not fetch themselves: time, ids, chance. Tests bring their own. */
export interface Environment {
  now(): Instant;
  newUid(): Uid;
  random(bytes: number): string;
}

/** A UUIDv7 (RFC 9562): 48 bits of time, then random. */
function uuidV7(milliseconds: number): Uid {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export const realEnvironment: Environment = {
  now: () => new Date().toISOString(),
  newUid: () => uuidV7(Date.now()),
  random: (bytes) => randomBytes(bytes).toString('hex'),
};
