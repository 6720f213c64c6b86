import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import { spun } from './agile-lock.ts';

const SPINS = 50_000;
const AES = [0x660e, 0x660f, 0x6610];
const sha1 = (...parts: readonly Buffer[]): Buffer =>
  createHash('sha1').update(Buffer.concat(parts)).digest();

/** The lock of Excel 2007 ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9): AES in single blocks, SHA-1. */
export interface StandardLock {
  readonly keyBytes: number;
  readonly salt: Buffer;
  readonly verifier: Buffer;
  readonly verifierHash: Buffer;
}

/** The lock that an EncryptionInfo describes; null where it is none that can be opened here. */
export function standardLock(info: Buffer): StandardLock | null {
  const header = info.subarray(12, 12 + info.readUInt32LE(8));
  const keyBytes = header.readUInt32LE(16) / 8;
  if (!AES.includes(header.readUInt32LE(8)) || ![16, 24, 32].includes(keyBytes)) return null;
  const told = info.subarray(12 + header.length);
  if (told.length < 72 || told.readUInt32LE(0) !== 16) return null;
  return {
    keyBytes,
    salt: told.subarray(4, 20),
    verifier: told.subarray(20, 36),
    verifierHash: told.subarray(40, 72),
  };
}

function decrypted(key: Buffer, bytes: Buffer): Buffer {
  const cipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

/** The key of the package; null for a wrong password. */
export async function standardKey(lock: StandardLock, password: string): Promise<Buffer | null> {
  const start = sha1(lock.salt, Buffer.from(password, 'utf16le'));
  const last = sha1(await spun('sha1', start, SPINS), Buffer.alloc(4));
  const half = (fill: number): Buffer =>
    sha1(Buffer.alloc(64, fill).map((byte, at) => byte ^ (last[at] ?? 0)) as Buffer);
  const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, lock.keyBytes);
  const expected = sha1(decrypted(key, lock.verifier));
  const told = decrypted(key, lock.verifierHash).subarray(0, expected.length);
  return timingSafeEqual(told, expected) ? key : null;
}

/** The workbook within a locked package; null where it is damaged. */
export function standardOpened(key: Buffer, locked: Buffer): Buffer | null {
  const size = Number(locked.readBigUInt64LE(0));
  const opened = decrypted(key, locked.subarray(8, locked.length - ((locked.length - 8) % 16)));
  return size > opened.length ? null : opened.subarray(0, size);
}
