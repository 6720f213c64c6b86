import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalJson,
  detailDigest,
  entryHash,
  FIRST_PREV_HASH,
  firstBrokenLink,
  sha256Hex,
  type ChainLink,
} from '#shared/domain/journal/chain.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

type Entry = ChainLink & { readonly hash: string };

/** A sound chain of this many entries. */
function chain(length: number): Entry[] {
  const entries: Entry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const link: ChainLink = {
      seq,
      at: `2026-06-08T01:14:${String(seq % 60).padStart(2, '0')}.000Z`,
      actor: 'program',
      command: 'candidates.register',
      subjects: [`uid-${seq}`],
      digest: detailDigest(`salt-${seq}`, { seq }),
      prevHash: entries.at(-1)?.hash ?? FIRST_PREV_HASH,
    };
    entries.push({ ...link, hash: entryHash(link) });
  }
  return entries;
}

describe('a chain', () => {
  test('that nobody touched is sound', () => {
    expect(firstBrokenLink(chain(20))).toBeUndefined();
    expect(firstBrokenLink([])).toBeUndefined();
  });

  test('names the first entry whose contents were changed, whatever was changed', () => {
    const change = fc.constantFrom<Partial<Entry>>(
      { at: '2020-01-01T00:00:00.000Z' },
      { actor: 'somebody' },
      { command: 'other.command' },
      { subjects: [] },
      { digest: 'f'.repeat(64) },
      { prevHash: 'f'.repeat(64) },
      { hash: 'f'.repeat(64) },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), change, (seq, changed) => {
        const entries = chain(10).map((one) => (one.seq === seq ? { ...one, ...changed } : one));
        expect(firstBrokenLink(entries)).toBe(seq);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('names the next entry where a change was covered up by a new hash', () => {
    const entries = chain(5).map((one) => {
      if (one.seq !== 3) return one;
      const forged = { ...one, actor: 'somebody' };
      return { ...forged, hash: entryHash(forged) };
    });
    expect(firstBrokenLink(entries)).toBe(4);
  });

  test('shows that entries were taken out or put in another order', () => {
    const [first, second, third, ...others] = chain(6) as [Entry, Entry, Entry, ...Entry[]];
    expect(firstBrokenLink([first, third, ...others])).toBe(3);
    expect(firstBrokenLink([second, third, ...others])).toBe(2);
    expect(firstBrokenLink([first, third, second, ...others])).toBe(3);
  });
});

describe('the digest of details', () => {
  test('is SHA-256 over salt and canonical text', () => {
    const expected = createHash('sha256').update('salt\n{"a":1,"b":[null,"é"]}').digest('hex');
    expect(detailDigest('salt', { b: [null, 'é'], a: 1 })).toBe(expected);
    expect(sha256Hex('')).toBe(createHash('sha256').update('').digest('hex'));
  });
  test('differs with the salt, so that a small detail cannot be guessed back', () => {
    expect(detailDigest('one', { desil: 1 })).not.toBe(detailDigest('two', { desil: 1 }));
  });
});

describe('canonical JSON', () => {
  test('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
  test('does not depend on the order in which keys were set', () => {
    expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe('{"a":{"c":3,"d":2},"b":1}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
  test('what is not said stays away', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
    expect(canonicalJson(undefined)).toBe('null');
  });
});
