import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { letterheadsTasks } from '#electron/data/tasks/letterheads.ts';
import { findLetterhead } from '#electron/data/use-cases/papers/paper-settings.ts';
import { refusal } from '#tests/support/candidate-desk.ts';
import { jpegOf, pngOf } from '#tests/support/images.ts';
import { newTaskOffice, type TaskOffice } from '#tests/support/task-office.ts';

interface Row {
  office: string;
  imageHash: string | null;
  from: string | null;
  to: string | null;
  state: string;
}
interface Entry {
  undone: boolean;
  actor: string;
  changes: { field: string; before: string; after: string }[];
}

const TODAY = '2026-06-08';
let office: TaskOffice;
beforeEach(() => {
  office = newTaskOffice({ today: TODAY });
});
afterEach(() => office.close());

const chosen = (name: string, bytes: Uint8Array): string => {
  const path = join(office.folder, name);
  writeFileSync(path, bytes);
  return path;
};
const setLogo = (file: string, from: string | null = TODAY) =>
  letterheadsTasks.setLogo(office.context(), { file, from });
const rows = () => office.must<{ rows: Row[] }>('letterheads.list').rows;
const logoOn = (day: string) => findLetterhead(office.db, { name: 'SRT' }, day).imageHash;

test('[D2] a logo stands on papers from its day on; papers of earlier days stay without', async () => {
  const set = await setLogo(chosen('kop.png', pngOf(300, 300)));
  const hash = set.ok ? set.value.hash : '';
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect([logoOn('2026-06-07'), logoOn(TODAY)]).toEqual([null, hash]);
  expect(rows()).toMatchObject([
    { imageHash: hash, from: TODAY, to: null, state: 'now' },
    { imageHash: null, from: null, to: '2026-06-07', state: 'past' },
  ]);
  const located = { mediaType: 'image/png', fileName: 'kop.png' };
  expect(office.must('attachments.locate', { hash })).toMatchObject(located);
  expect(office.call('letterheads.removeLogo', { from: '2026-07-01' }).ok).toBe(true);
  expect([logoOn('2026-06-30'), logoOn('2026-07-01')]).toEqual([hash, null]);
  expect(rows().map(({ state }) => state)).toEqual(['coming', 'now', 'past']);
  const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
  office.must('journal.undoEntry', { seq: entry?.seq });
  const of = (before: string, after: string) => [{ field: 'image', before, after }];
  const [undone, removed, first] = office.must<Entry[]>('letterheads.history');
  expect(undone).toMatchObject({ undone: true, changes: of('', hash) });
  expect(removed).toMatchObject({ actor: 'Siti Norhayati', changes: of(hash, '') });
  expect(first?.changes.at(-1)).toMatchObject({ field: 'image', after: hash });
});

test('what is no picture, too heavy, too coarse, empty or gone changes nothing', async () => {
  const code = async (file: string, from: string | null = TODAY) =>
    refusal(await setLogo(file, from));
  expect(await code(chosen('kop.txt', Buffer.from('bukan gambar')))).toEqual({
    code: 'letterheads.logo-type',
    file: 'kop.txt',
  });
  expect(await code(chosen('besar.png', Buffer.alloc(3_000_000)))).toMatchObject({
    code: 'letterheads.logo-heavy',
  });
  expect(await code(chosen('kecil.jpg', jpegOf(300, 60)))).toMatchObject({
    code: 'letterheads.logo-size',
    height: 60,
  });
  expect(await code(chosen('kosong.png', Buffer.alloc(0)))).toMatchObject({
    code: 'attachments.empty',
  });
  expect(await code(join(office.folder, 'hilang.png'))).toMatchObject({
    code: 'attachments.unreadable',
  });
  expect(rows()).toMatchObject([{ imageHash: null, from: null }]);
  expect(refusal(office.call('letterheads.removeLogo', { from: TODAY }))).toMatchObject({
    code: 'letterheads.no-logo',
  });
  await setLogo(chosen('kop.png', pngOf(300, 300)));
  const early = { code: 'papers.letterhead-early', from: '2026-06-01', since: TODAY };
  expect(await code(chosen('lain.png', pngOf(400, 400)), '2026-06-01')).toEqual(early);
  expect(refusal(office.call('letterheads.removeLogo', { from: '2026-06-01' }))).toEqual(early);
  expect(rows()).toHaveLength(2);
});
