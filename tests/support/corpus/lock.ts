import { createCipheriv, createHash, createHmac } from 'node:crypto';

const FREE = 0xffff_ffff;
const END = 0xffff_fffe;
const SECTOR = 512;
const CUTOFF = 4096;

/** Bytes that chance would make, the same every time. */
const salt = (seed: string, length: number): Buffer =>
  createHash('sha512').update(seed).digest().subarray(0, length);
const sectorsOf = (bytes: Buffer): number => Math.ceil(bytes.length / SECTOR);
const filled = (bytes: Buffer, to: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);

function entry(name: string, type: number, start: number, size: number, child = FREE): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = type;
  bytes[67] = 1;
  bytes.writeUInt32LE(FREE, 68);
  bytes.writeUInt32LE(FREE, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

/** A compound file with these streams, each as long as no mini stream is. */
export function compound(streams: Readonly<Record<string, Buffer>>): Buffer {
  const table: number[] = [];
  const take = (bytes: Buffer): number => {
    const start = table.length;
    for (let left = sectorsOf(bytes); left > 0; left -= 1)
      table.push(left === 1 ? END : table.length + 1);
    return start;
  };
  const entries = Object.entries(streams).map(([name, content]) => {
    const long = Buffer.concat([content, Buffer.alloc(Math.max(0, CUTOFF - content.length))]);
    return { name, long, size: Math.max(content.length, CUTOFF), start: take(long) };
  });
  const directory = Buffer.concat([
    entry('Root Entry', 5, END, 0, 1),
    ...entries.map(({ name, start, size }) => entry(name, 2, start, size)),
  ]);
  const directoryAt = take(filled(directory, SECTOR));
  const tableAt = table.length;
  const tableSectors = Math.ceil((table.length + 4) / 128);
  for (let n = 0; n < tableSectors; n += 1) table.push(0xffff_fffd);
  while (table.length % 128 !== 0) table.push(FREE);
  const header = Buffer.alloc(SECTOR, 0xff);
  header.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tableSectors, 44);
  header.writeUInt32LE(directoryAt, 48);
  header.writeUInt32LE(CUTOFF, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  for (let n = 0; n < tableSectors; n += 1) header.writeUInt32LE(tableAt + n, 76 + n * 4);
  const numbers = Buffer.alloc(table.length * 4);
  table.forEach((next, at) => numbers.writeUInt32LE(next, at * 4));
  const contents = entries.map(({ long }) => filled(long, SECTOR));
  return Buffer.concat([header, ...contents, filled(directory, SECTOR), numbers]);
}

const sha = (hash: string, ...parts: readonly Buffer[]): Buffer =>
  createHash(hash).update(Buffer.concat(parts)).digest();
function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
function long(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
function spin(hash: string, start: Buffer, spins: number): Buffer {
  let last = start;
  for (let at = 0; at < spins; at += 1) last = sha(hash, number(at), last);
  return last;
}
function cbc(key: Buffer, iv: Buffer, bytes: Buffer): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(filled(bytes, 16)), cipher.final()]);
}

/** A workbook locked as Excel 2010 and later do it (agile, AES-256 and SHA-512 unless told). */
export function locked(
  book: Buffer,
  password: string,
  { hash = 'SHA512', keyBits = 256, spins = 1000 } = {},
): Buffer {
  const name = hash.toLowerCase();
  const length = sha(name).length;
  const dataSalt = salt('data', 16);
  const keySalt = salt('key', 16);
  const secret = salt('secret', keyBits / 8);
  const chain = spin(name, sha(name, keySalt, Buffer.from(password, 'utf16le')), spins);
  const keyFor = (purpose: string): Buffer => {
    const made = sha(name, chain, Buffer.from(purpose, 'hex'));
    return Buffer.concat([made, Buffer.alloc(32, 0x36)]).subarray(0, keyBits / 8);
  };
  const ivFor = (purpose: Buffer): Buffer => sha(name, dataSalt, purpose).subarray(0, 16);
  const segments: Buffer[] = [];
  const padded = filled(book, CUTOFF);
  for (let at = 0; at < padded.length; at += 4096)
    segments.push(cbc(secret, ivFor(number(at / 4096)), padded.subarray(at, at + 4096)));
  const content = Buffer.concat([long(book.length), ...segments]);
  const hmacKey = salt('hmac', length);
  const hmac = createHmac(name, hmacKey).update(content).digest();
  const verifier = salt('verifier', 16);
  const text = (bytes: Buffer): string => bytes.toString('base64');
  const facts = (own: Buffer): string =>
    `saltSize="16" blockSize="16" keyBits="${keyBits}" hashSize="${length}" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${hash}" saltValue="${text(own)}"`;
  const hmacKeyIv = ivFor(Buffer.from('5fb2ad010cb9e1f6', 'hex'));
  const hmacIv = ivFor(Buffer.from('a0677f02b22c8433', 'hex'));
  const xml = `<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${facts(dataSalt)}/><dataIntegrity encryptedHmacKey="${text(cbc(secret, hmacKeyIv, hmacKey))}" encryptedHmacValue="${text(cbc(secret, hmacIv, hmac))}"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${spins}" ${facts(keySalt)} encryptedVerifierHashInput="${text(cbc(keyFor('fea7d2763b4b9e79'), keySalt, verifier))}" encryptedVerifierHashValue="${text(cbc(keyFor('d7aa0f6d3061344e'), keySalt, sha(name, verifier)))}" encryptedKeyValue="${text(cbc(keyFor('146e0be7abacd0d6'), keySalt, secret))}"/></keyEncryptor></keyEncryptors></encryption>`;
  const info = Buffer.concat([number(0x0004_0004), number(0x40), Buffer.from(xml)]);
  // Where a stream is filled up to its shortest length, spaces after the XML are no part of it.
  const spaces = Buffer.alloc(Math.max(0, CUTOFF - info.length), ' ');
  return compound({ EncryptionInfo: Buffer.concat([info, spaces]), EncryptedPackage: content });
}

/** A workbook locked as Excel 2007 does it (standard, AES-128 and SHA-1). */
export function lockedBefore2010(book: Buffer, password: string): Buffer {
  const own = salt('old', 16);
  const last = sha(
    'sha1',
    spin('sha1', sha('sha1', own, Buffer.from(password, 'utf16le')), 50_000),
    number(0),
  );
  const mixed = Buffer.alloc(64, 0x36);
  last.forEach((byte, at) => {
    mixed[at] = byte ^ 0x36;
  });
  const key = sha('sha1', mixed).subarray(0, 16);
  const ecb = (bytes: Buffer): Buffer => {
    const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(filled(bytes, 16)), cipher.final()]);
  };
  const verifier = salt('verifier', 16);
  const header = Buffer.concat([
    ...[0x24, 0, 0x660e, 0x8004, 128, 0x18, 0, 0].map(number),
    Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le'),
  ]);
  const info = Buffer.concat([
    number(0x0002_0003),
    number(0x24),
    number(header.length),
    header,
    number(16),
    own,
    ecb(verifier),
    number(20),
    ecb(sha('sha1', verifier)),
  ]);
  return compound({
    EncryptionInfo: info,
    EncryptedPackage: Buffer.concat([long(book.length), ecb(book)]),
  });
}
