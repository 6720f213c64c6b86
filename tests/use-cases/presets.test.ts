import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { PresetsBody } from '#shared/contract/presets-content.ts';
import { openPresets, PARTS, type Presets, writePresets } from '#shared/domain/presets/content.ts';
import { arbitraryPresets } from '#tests/support/arbitrary-presets.ts';
import { ServiceOnDisk } from '#tests/support/data-service.ts';
import { newFacility, TODAY } from '#tests/support/facility.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

interface Shown {
  head: { office: string; kind: 'facility' };
  own: Presets;
}

/** A facility as it is after set-up, copied for every case. */
const first = newFacility().office;
const image = first.raw.serialize();
afterAll(() => first.close());
const facility = (): TestOffice => newOffice({ today: TODAY, image });

const shown = (office: TestOffice) => office.step<Shown>('presets.show', {});
const take = async (office: TestOffice, content: Presets, parts: readonly string[] = PARTS) => {
  const { own: seen } = await shown(office);
  return office.step<{ ok: boolean; error?: { code: string } }>('presets.apply', {
    file: 'pengaturan.json',
    from: 'Panti lain',
    content,
    seen,
    parts,
  });
};

const sorted = (of: Presets): Presets => ({
  ...of,
  signers: of.signers.toSorted((a, b) => (a.uid < b.uid ? -1 : 1)),
});

test('[D2] settings round-trip through their file: a new office has all of the old one; undo takes them back', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPresets, async (content) => {
      const here = facility();
      const there = facility();
      try {
        const taken = await take(here, content);
        expect(taken.error).toBeUndefined();
        const { head, own } = await shown(here);
        expect(sorted(own)).toEqual(sorted(content));
        const opened = openPresets(
          writePresets({ ...head, savedAt: '2026-06-08T01:14:00.000Z' }, own),
        );
        if (opened.kind !== 'opened') throw new Error(opened.kind);
        const before = contentHash(there.raw);
        await take(there, PresetsBody.parse(opened.body).content);
        expect((await shown(there)).own).toEqual(own);
        // Taken once more, nothing is left to take.
        expect((await take(there, own)).error?.code).toBe('presets.nothing');
        const [entry] = there.must<{ seq: number }[]>('journal.page', { limit: 1 });
        there.must('journal.undoEntry', { seq: entry?.seq });
        expect(contentHash(there.raw)).toBe(before);
      } finally {
        here.close();
        there.close();
      }
    }),
    { numRuns: 15 },
  );
});

test('a part with a fault, and one compared with settings that changed since, are refused', async () => {
  const office = facility();
  const { own } = await shown(office);
  const column = { name: 'Ukuran baju', kind: 'text', care: 'plain', choices: [] } as const;
  office.must('columns.add', column);
  const before = contentHash(office.raw);
  const content = { ...own, columns: [{ ...column, uid: 'x', care: 'health' as const }] };
  expect(await take(office, content)).toMatchObject({
    error: { code: 'presets.faulty', part: 'columns' },
  });
  expect(await take(office, content, ['papers'])).toMatchObject({
    error: { code: 'presets.nothing' },
  });
  const stale = { file: 'a.json', from: 'x', content, seen: own, parts: ['papers'] };
  expect(await office.step('presets.apply', stale)).toMatchObject({
    error: { code: 'presets.outdated' },
  });
  expect(contentHash(office.raw)).toBe(before);
  office.close();
});

describe('the file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tampung-presets-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => ServiceOnDisk.forgetPractice());

  test('is saved, read and taken; a wrong, damaged, newer or foreign one changes nothing', async () => {
    await using service = await ServiceOnDisk.startPractice();
    const file = join(folder, 'pengaturan.json');
    const saved = await service.must<{ file: string }>('presets.save', { file });
    expect(saved.file).toBe('pengaturan.json');
    const text = readFileSync(file, 'utf8');
    const same = await service.must<{ changes: unknown[] }>('presets.read', { file });
    expect(same.changes).toEqual([]);
    const refused = async (content: string) => {
      writeFileSync(file, content);
      const reply = await service.call('presets.read', { file });
      return reply.ok ? null : reply.error.code;
    };
    expect(await refused('Nama;Umur\r\nSiti;9')).toBe('presets.strange');
    expect(await refused(text.slice(0, -40))).toBe('presets.damaged');
    expect(await refused(text.replace('"A4"', '"F4"'))).toBe('presets.damaged');
    expect(await refused(text.replace('"form": 1', '"form": 9'))).toBe('presets.newer');
    const opened = openPresets(text);
    const { content, ...head } = PresetsBody.parse(opened.kind === 'opened' ? opened.body : null);
    expect(await refused(writePresets({ ...head, kind: 'facility' }, content))).toBe(
      'presets.other-kind',
    );
    // Sealed, and still no settings.
    const odd = { ...content, papers: { ...content.papers, office: '' } };
    expect(await refused(writePresets(head, odd))).toBe('presets.damaged');
    rmSync(file);
    expect((await service.call('presets.read', { file })).ok).toBe(false);
    const nowhere = await service.call('presets.save', { file: join(folder, 'tidak', 'ada.json') });
    expect(nowhere).toMatchObject({ error: { code: 'presets.not-written', file: 'ada.json' } });

    const other = { ...content, papers: { ...content.papers, address: 'Jalan Baru 7' } };
    writeFileSync(file, writePresets({ ...head, office: 'SRT 24' }, other));
    const read = await service.must<{ job: string; changes: object[] }>('presets.read', { file });
    expect(read.changes).toMatchObject([{ what: 'address', after: 'Jalan Baru 7' }]);
    await service.must('presets.apply', { job: read.job, parts: ['papers'] });
    expect(await service.must('papers.settings')).toMatchObject({
      letterhead: { address: 'Jalan Baru 7' },
    });
    const again = await service.call('presets.apply', { job: read.job, parts: ['papers'] });
    expect(again).toMatchObject({ error: { code: 'presets.job-gone' } });
  });
});
