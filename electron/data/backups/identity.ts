import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { err, ok, type Result } from '#shared/result.ts';
import { parseRecoveryKey } from './recovery-key.ts';

/** What opens a backup: the passphrase chosen at setup, or the key printed then. */
export type BackupKey =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery'; readonly typed: string };

/** Made once per office. `recipient` and `wrapped` are stored; `identity` is printed, never stored. */
export interface NewIdentity {
  /** Public: encrypts without anybody present. */
  readonly recipient: string;
  /** Private; shown and printed once. */
  readonly identity: string;
  /** The private identity under the passphrase: an armoured age file (scrypt). */
  readonly wrapped: string;
}

/**
 * log2 of the scrypt work: age's own default, about 2 s on an office PC. It can only be lowered by
 * a test, which would otherwise wait for it hundreds of times.
 */
export const SCRYPT_WORK = 18;

/** Makes the office's age X25519 identity and wraps it with the passphrase. */
export async function makeIdentity(
  passphrase: string,
  scryptWork = SCRYPT_WORK,
): Promise<NewIdentity> {
  const identity = await generateX25519Identity();
  return {
    recipient: await identityToRecipient(identity),
    identity,
    wrapped: await wrapIdentity(identity, passphrase, scryptWork),
  };
}

/** Puts the identity under a (new) passphrase: used at setup and when the passphrase is changed. */
export async function wrapIdentity(
  identity: string,
  passphrase: string,
  scryptWork = SCRYPT_WORK,
): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(scryptWork);
  return armor.encode(await encrypter.encrypt(identity));
}

/**
 * The private identity behind a passphrase or a typed recovery key. It must belong to `recipient`
 * (where that is known): a key of another office is `wrong`, a key with a typing error `mistyped`.
 */
export async function unlockIdentity(
  key: BackupKey,
  wrapped: string,
  recipient: string,
): Promise<Result<string, 'wrong' | 'mistyped'>> {
  const identity =
    key.kind === 'passphrase' ? await unwrap(wrapped, key.passphrase) : parseRecoveryKey(key.typed);
  if (identity === null) return err(key.kind === 'passphrase' ? 'wrong' : 'mistyped');
  try {
    return (await identityToRecipient(identity)) === recipient ? ok(identity) : err('wrong');
  } catch {
    // The key carries a checksum: a letter was read or typed wrongly.
    return err('mistyped');
  }
}

async function unwrap(wrapped: string, passphrase: string): Promise<string | null> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  try {
    return await decrypter.decrypt(armor.decode(wrapped), 'text');
  } catch {
    return null;
  }
}
