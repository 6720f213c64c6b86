import { createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';

/** Purposes of a derived key ([MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.14). */
const VERIFIER_INPUT = Buffer.from('fea7d2763b4b9e79', 'hex');
const VERIFIER_VALUE = Buffer.from('d7aa0f6d3061344e', 'hex');
const KEY_VALUE = Buffer.from('146e0be7abacd0d6', 'hex');
const HMAC_KEY = Buffer.from('5fb2ad010cb9e1f6', 'hex');
const HMAC_VALUE = Buffer.from('a0677f02b22c8433', 'hex');
const SEGMENT = 4096;
/** Excel spins 100,000 times; ten times that takes a few seconds, and nobody needs more. */
const MOST_SPINS = 1_000_000;
const HASHES: Readonly<Record<string, string>> = {
  SHA1: 'sha1',
  'SHA-1': 'sha1',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
};

/** How one of the two parts of a lock is made: the package, or the key to it. */
interface Part {
  readonly hash: string;
  readonly salt: Buffer;
  readonly keyBytes: number;
  readonly blockSize: number;
  readonly bytes: (name: string) => Buffer;
}

export interface AgileLock {
  readonly data: Part;
  readonly password: Part & { readonly spins: number };
  readonly integrity: { readonly key: Buffer; readonly value: Buffer } | null;
}

function attributes(xml: string, element: RegExp): ReadonlyMap<string, string> | null {
  const tag = element.exec(xml)?.[0];
  if (tag === undefined) return null;
  return new Map(
    [...tag.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function partOf(found: ReadonlyMap<string, string> | null): Part | null {
  const hash = HASHES[found?.get('hashAlgorithm') ?? ''];
  const isCbc = found?.get('cipherChaining') === 'ChainingModeCBC';
  const keyBytes = Number(found?.get('keyBits')) / 8;
  const blockSize = Number(found?.get('blockSize'));
  if (found === null || hash === undefined || !isCbc || found.get('cipherAlgorithm') !== 'AES')
    return null;
  if (![16, 24, 32].includes(keyBytes) || blockSize !== 16) return null;
  const bytes = (name: string): Buffer => Buffer.from(found.get(name) ?? '', 'base64');
  return { hash, salt: bytes('saltValue'), keyBytes, blockSize, bytes };
}

/** The lock that an EncryptionInfo describes; null where it is none that can be opened here. */
export function agileLock(xml: string): AgileLock | null {
  const data = partOf(attributes(xml, /<keyData\b[^>]*>/));
  const key = attributes(xml, /<(?:\w+:)?encryptedKey\b[^>]*>/);
  const password = partOf(key);
  const spins = Number(key?.get('spinCount'));
  if (data === null || password === null || !(spins >= 0 && spins <= MOST_SPINS)) return null;
  const whole = attributes(xml, /<dataIntegrity\b[^>]*>/);
  const integrity = whole && {
    key: Buffer.from(whole.get('encryptedHmacKey') ?? '', 'base64'),
    value: Buffer.from(whole.get('encryptedHmacValue') ?? '', 'base64'),
  };
  return { data, password: { ...password, spins }, integrity };
}

const digest = (hash: string, ...parts: readonly Buffer[]): Buffer => {
  const made = createHash(hash);
  for (const part of parts) made.update(part);
  return made.digest();
};
/** Cut, or filled up with 0x36, to a length. */
const fitted = (bytes: Buffer, length: number): Buffer =>
  bytes.length >= length
    ? bytes.subarray(0, length)
    : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)]);

const SPINS_AT_ONCE = 10_000;

/** Hashes a password over and over; others get their turn in between. */
export async function spun(hash: string, start: Buffer, spins: number): Promise<Buffer> {
  let last = start;
  const counter = Buffer.alloc(4);
  for (let spin = 0; spin < spins; spin += 1) {
    counter.writeUInt32LE(spin);
    last = digest(hash, counter, last);
    if (spin % SPINS_AT_ONCE === SPINS_AT_ONCE - 1) await turn();
  }
  return last;
}

function decrypted(key: Buffer, iv: Buffer, bytes: Buffer): Buffer {
  const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

/** The key of the package; null for a wrong password. */
export async function agileKey(
  { password: part }: AgileLock,
  password: string,
): Promise<Buffer | null> {
  const { hash, salt, keyBytes, bytes } = part;
  const start = digest(hash, salt, Buffer.from(password, 'utf16le'));
  const chain = await spun(hash, start, part.spins);
  const opened = (purpose: Buffer, name: string): Buffer =>
    decrypted(fitted(digest(hash, chain, purpose), keyBytes), fitted(salt, 16), bytes(name));
  const expected = digest(hash, opened(VERIFIER_INPUT, 'encryptedVerifierHashInput'));
  const told = opened(VERIFIER_VALUE, 'encryptedVerifierHashValue').subarray(0, expected.length);
  if (told.length !== expected.length || !timingSafeEqual(told, expected)) return null;
  return opened(KEY_VALUE, 'encryptedKeyValue').subarray(0, keyBytes);
}

const ivOf = ({ hash, salt, blockSize }: Part, purpose: Buffer): Buffer =>
  fitted(digest(hash, salt, purpose), blockSize);

/** Whether the package is as it was locked. */
function isWhole({ data, integrity }: AgileLock, key: Buffer, locked: Buffer): boolean {
  if (integrity === null || integrity.key.length === 0) return true;
  const hmacKey = decrypted(key, ivOf(data, HMAC_KEY), integrity.key);
  const made = createHmac(data.hash, hmacKey.subarray(0, digest(data.hash).length))
    .update(locked)
    .digest();
  const told = decrypted(key, ivOf(data, HMAC_VALUE), integrity.value).subarray(0, made.length);
  return told.length === made.length && timingSafeEqual(told, made);
}

/** The workbook within a locked package; null where it is damaged. */
export function agileOpened(lock: AgileLock, key: Buffer, locked: Buffer): Buffer | null {
  if (!isWhole(lock, key, locked)) return null;
  const size = Number(locked.readBigUInt64LE(0));
  const content = locked.subarray(8, locked.length - ((locked.length - 8) % 16));
  const pieces: Buffer[] = [];
  const counter = Buffer.alloc(4);
  for (let at = 0; at < content.length; at += SEGMENT) {
    counter.writeUInt32LE(at / SEGMENT);
    pieces.push(decrypted(key, ivOf(lock.data, counter), content.subarray(at, at + SEGMENT)));
  }
  const opened = Buffer.concat(pieces);
  return size > opened.length ? null : opened.subarray(0, size);
}
