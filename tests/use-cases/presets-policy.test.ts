import { afterEach, beforeEach, expect, test } from 'vitest';
import { PresetsBody } from '#shared/contract/presets-content.ts';
import { type Presets, openPresets, writePresets } from '#shared/domain/presets/content.ts';
import { contentHash } from '#db/content-hash.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { closeOffice, newSelection } from '#tests/support/selection.ts';

interface Shown {
  head: { office: string; kind: 'school' };
  own: Presets;
}
interface Reply {
  ok: boolean;
  error?: { code: string; part?: string };
}

let selection: ReturnType<typeof newSelection>;
let office: TestOffice;
beforeEach(() => {
  selection = newSelection();
  office = selection.office;
});
afterEach(() => closeOffice(office));

const shown = (of: TestOffice) => of.step<Shown>('presets.show', {});
const take = async (of: TestOffice, content: Presets) =>
  of.step<Reply>('presets.apply', {
    file: 'a.json',
    from: 'SRT 24',
    content,
    seen: (await shown(of)).own,
    parts: ['policy'],
  });

/** The rules of the office as its file holds them, with another order. */
async function fromFile(): Promise<Presets> {
  const { head, own } = await shown(office);
  const saved = writePresets({ ...head, savedAt: '2026-06-08T01:14:00.000Z' }, own);
  const opened = openPresets(saved);
  const { content } = PresetsBody.parse(opened.kind === 'opened' ? opened.body : null);
  expect(content.policy).toEqual(own.policy);
  const { policy } = content;
  if (!policy) throw new Error('no policy');
  const gates = { ...policy.gates, health_check: 'may_follow' as const };
  return { ...content, policy: { ...policy, keys: policy.keys.toReversed(), gates } };
}

test('[D2] order and gates of an intake travel in the file and become the next version; undo takes them back', async () => {
  selection.children(3, { passed: 'order' });
  const before = contentHash(office.raw);
  const file = await fromFile();
  expect(await take(office, file)).toMatchObject({ ok: true });
  expect((await shown(office)).own.policy).toEqual(file.policy);
  expect(office.must('intakes.current')).toMatchObject({
    policy: { version: 2, gates: { health_check: 'may_follow' } },
  });
  expect((await take(office, file)).error?.code).toBe('presets.nothing');
  selection.undo();
  expect(contentHash(office.raw)).toBe(before);
});

test('rules on which a ratified run rests, and an office without an intake, take none', async () => {
  const file = await fromFile();
  selection.children(3);
  selection.frozen();
  expect((await take(office, file)).error).toMatchObject({
    code: 'presets.faulty',
    part: 'policy',
  });
  const bare = newOffice();
  expect((await take(bare, file)).error).toMatchObject({ code: 'presets.faulty', part: 'policy' });
  expect((await shown(bare)).own.policy).toBeNull();
  bare.close();
});
