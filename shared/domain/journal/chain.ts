import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Instant, Uid } from '../../vocabulary.ts';

/** What the chain covers of one entry: never a name, NIK or address. */
export interface ChainLink {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly command: string;
  readonly subjects: readonly Uid[];
  readonly digest: string;
  readonly prevHash: string;
}

/** The `prevHash` of the very first entry. */
export const FIRST_PREV_HASH = '0'.repeat(64);

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** JSON with object keys in order, so that equal values have equal text on every machine. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const parts = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
    return `{${parts.join(',')}}`;
  }
  // Undefined has no JSON; the type does not say so.
  return value === undefined ? 'null' : JSON.stringify(value);
}

/** Salted, so that erased details cannot be guessed back from the chain. */
export const detailDigest = (salt: string, detail: unknown): string =>
  sha256Hex(`${salt}\n${canonicalJson(detail)}`);

/** The hash of an entry over its sequence, time, actor, command, subjects, digest and predecessor. */
export const entryHash = (link: ChainLink): string =>
  sha256Hex(
    canonicalJson([
      link.seq,
      link.at,
      link.actor,
      link.command,
      link.subjects,
      link.digest,
      link.prevHash,
    ]),
  );

/**
 * Checks a chain in order; answers the sequence number of the first broken entry, or undefined.
 * Cannot show that the newest entries were cut off: compare the head with a printed one.
 */
export function firstBrokenLink(
  links: Iterable<ChainLink & { readonly hash: string }>,
): number | undefined {
  let prevHash = FIRST_PREV_HASH;
  let expected = 1;
  for (const link of links) {
    const sound =
      link.seq === expected && link.prevHash === prevHash && link.hash === entryHash(link);
    if (!sound) return link.seq;
    prevHash = link.hash;
    expected += 1;
  }
  return undefined;
}
