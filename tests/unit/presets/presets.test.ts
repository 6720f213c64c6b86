import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PresetsBody } from '#shared/contract/presets-content.ts';
import { comparePresets, presetFaults, takePresets } from '#shared/domain/presets/compare.ts';
import { openPresets, PARTS, type Presets, writePresets } from '#shared/domain/presets/content.ts';
import { arbitraryPresets } from '#tests/support/arbitrary-presets.ts';

const HEAD = {
  office: 'Panti Rapak Dalam',
  kind: 'facility',
  savedAt: '2026-06-08T01:14:00.000Z',
} as const;
const NO_FACTS = { used: new Map(), endedColumns: new Set<string>(), policyFrozen: false };

/** Rows in the order of their keys: how they stand in the file is no setting. */
const sorted = (of: Presets): Presets => ({
  ...of,
  signers: of.signers.toSorted((a, b) => (a.uid < b.uid ? -1 : 1)),
  columns: of.columns.toSorted((a, b) => (a.uid < b.uid ? -1 : 1)),
  holidays: of.holidays.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
});

describe('[D2] settings round-trip through their file', () => {
  test('what is read is what was written', () => {
    fc.assert(
      fc.property(arbitraryPresets, (content) => {
        const opened = openPresets(writePresets(HEAD, content));
        expect(opened.kind).toBe('opened');
        if (opened.kind !== 'opened') return;
        expect(PresetsBody.parse(opened.body)).toEqual({ ...HEAD, content });
      }),
    );
  });

  test('taken, nothing differs from the file any more; what only this office has stays', () => {
    fc.assert(
      fc.property(arbitraryPresets, arbitraryPresets, (own, file) => {
        fc.pre(presetFaults(own, file, NO_FACTS).length === 0);
        const after = takePresets(own, file, PARTS);
        expect(comparePresets(after, file)).toEqual([]);
        const kept = own.holidays.filter(
          ({ day }) => !file.holidays.some((one) => one.day === day),
        );
        for (const one of kept) expect(after.holidays).toContainEqual(one);
        expect(takePresets(own, file, [])).toEqual(own);
        // In an office like it, the whole is the same.
        expect(sorted(takePresets(file, file, PARTS))).toEqual(sorted(file));
      }),
    );
  });

  test('a file in which anything was changed is never taken for whole', () => {
    fc.assert(
      fc.property(
        arbitraryPresets,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (content, where) => {
          // Without its last line break, which says nothing.
          const text = writePresets(HEAD, content).trimEnd();
          const at = Math.min(text.length - 1, Math.floor(where * text.length));
          const spoilt = `${text.slice(0, at)}${text[at] === '7' ? '3' : '7'}${text.slice(at + 1)}`;
          expect(openPresets(spoilt).kind).not.toBe('opened');
          expect(openPresets(text.slice(0, at)).kind).not.toBe('opened');
        },
      ),
    );
  });
});

const [own] = fc.sample(arbitraryPresets, { numRuns: 1, seed: 3 });
if (!own) throw new Error('nothing was made up');
const COLUMN = { uid: 'a', name: 'Ukuran baju', care: 'plain', choices: ['S', 'M'] } as const;
const withColumn = (more: object): Presets => ({
  ...own,
  columns: [{ ...COLUMN, kind: 'choice', ...more }],
});

describe('what a file would change', () => {
  test('is told line by line, old → new', () => {
    const file = { ...own, papers: { ...own.papers, office: 'Panti Baru', superiors: ['A', 'B'] } };
    const plain = { ...own, papers: { ...own.papers, superiors: [] } };
    expect(comparePresets(plain, file)).toEqual([
      { part: 'papers', what: 'superiors', name: '', before: '', after: 'A, B' },
      { part: 'papers', what: 'office', name: '', before: own.papers.office, after: 'Panti Baru' },
    ]);
    const rules = own.rules && { ...own.rules, holdDays: { ...own.rules.holdDays, hospital: 99 } };
    expect(comparePresets(own, { ...own, rules })).toMatchObject([
      { part: 'rules', what: 'holdDays.hospital', after: '99' },
    ]);
  });

  test('a column of the same name is the same column, whatever its id', () => {
    const file = withColumn({ uid: 'b', name: 'ukuran  BAJU', choices: ['S', 'M', 'L'] });
    const after = takePresets(withColumn({}), file, ['columns']);
    expect(after.columns).toEqual([
      { ...COLUMN, kind: 'choice', name: 'ukuran  BAJU', choices: ['S', 'M', 'L'] },
    ]);
  });

  test('a part that cannot be taken says why', () => {
    const here = withColumn({});
    const faults = (file: Presets, facts: Partial<typeof NO_FACTS> = {}) =>
      presetFaults(here, file, { ...NO_FACTS, ...facts }).map(({ part, kind }) => [part, kind]);
    expect(faults(withColumn({}))).toEqual([]);
    expect(faults(withColumn({ kind: 'text', choices: [] }))).toEqual([['columns', 'column-kind']]);
    expect(faults(withColumn({ care: 'health' }))).toEqual([['columns', 'column-kind']]);
    expect(faults(withColumn({ choices: ['S'] }))).toEqual([['columns', 'column-choices']]);
    const used = new Map([['a', ['M']]]);
    expect(faults(withColumn({ choices: ['S', 'L'] }), { used })).toEqual([
      ['columns', 'column-choices'],
    ]);
    expect(
      faults(withColumn({ uid: 'z', name: 'Lain' }), { endedColumns: new Set(['z']) }),
    ).toEqual([['columns', 'column-ended']]);
    const head = {
      capacity: { kind: 'own' },
      position: 'Kepala',
      seat: 'Kepala',
      rank: null,
      nip: null,
      until: null,
      endReason: null,
    } as const;
    const siti = { ...head, uid: 's', name: 'Siti', from: null };
    const rina = { ...head, uid: 'r', name: 'Rina', from: '2026-06-01' };
    expect(
      presetFaults({ ...own, signers: [siti] }, { ...own, signers: [rina] }, NO_FACTS),
    ).toEqual([{ part: 'signers', kind: 'clash', name: 'Rina', other: 'Siti' }]);
  });
});

describe('a file that is none of ours', () => {
  test('is strange, of a newer program, or damaged', () => {
    expect(openPresets('')).toEqual({ kind: 'strange' });
    expect(openPresets('{"nama": "x"}')).toEqual({ kind: 'strange' });
    expect(openPresets('[1]')).toEqual({ kind: 'strange' });
    const newer = writePresets(HEAD, own).replace('"form": 1', '"form": 2');
    expect(openPresets(newer)).toEqual({ kind: 'newer', form: 2 });
    expect(openPresets(`\uFEFF${writePresets(HEAD, own)}`).kind).toBe('opened');
  });
});
