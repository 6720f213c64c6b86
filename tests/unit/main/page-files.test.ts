import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ChosenFiles } from '#electron/main/chosen-files.ts';
import { LARGEST_ATTACHMENT } from '#shared/domain/people/attachment-kinds.ts';
import { refusal } from '#tests/support/candidate-desk.ts';

vi.mock('electron', () => ({ dialog: {} }));
const { lookAt, take } = await import('#electron/main/attachment-files.ts');

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const PDF = new TextEncoder().encode('%PDF-1.7 isi');

let folder: string;
let files: ChosenFiles;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tampung-tempelan-'));
  files = new ChosenFiles();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const taken = (name: string, bytes: Uint8Array) =>
  take({ files, pageFiles: join(folder, 'tempelan') }, { name, bytes });

test('what the page hands over lies behind a token until its one task has answered', async () => {
  const reply = await taken('../layar.png', PNG);
  if (!reply.ok) throw new Error(reply.error.code);
  expect(reply.value).toMatchObject({ name: 'layar.png', bytes: PNG.byteLength });
  const resolved = files.resolve({ file: reply.value.file, kind: 'visit' }, ['file']);
  const { file } = resolved as { file: string };
  expect(new Uint8Array(readFileSync(file))).toEqual(PNG);
  expect(file.startsWith(join(folder, 'tempelan'))).toBe(true);

  files.discard({ file: reply.value.file, kind: 'visit' }, ['file']);
  expect(existsSync(file)).toBe(false);
  expect(readdirSync(join(folder, 'tempelan'))).toEqual([]);
  expect(files.resolve({ file: reply.value.file }, ['file'])).toBeUndefined();
});

test('a file the person chose is never thrown away', () => {
  const path = join(folder, 'kk.png');
  writeFileSync(path, PNG);
  const file = files.keep(path);
  files.discard({ file }, ['file']);
  expect(existsSync(path)).toBe(true);
  expect(files.resolve({ file }, ['file'])).toEqual({ file: path });
});

test('refuses what is empty, too large or no picture, and writes nothing', async () => {
  expect(refusal(await taken('a.png', new Uint8Array()))?.code).toBe('attachments.empty');
  expect(refusal(await taken('a.png', new TextEncoder().encode('<script>')))?.code).toBe(
    'attachments.wrong-type',
  );
  expect(refusal(await taken('a.png', new Uint8Array(LARGEST_ATTACHMENT + 1)))).toEqual({
    code: 'attachments.too-large',
    file: 'a.png',
    megabytes: 15.1,
    limit: 15,
  });
  expect(existsSync(join(folder, 'tempelan'))).toBe(false);
});

test('shows the page a chosen picture, of a PDF only that it is one, and nothing else', async () => {
  const chosen = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return lookAt(undefined, { file: join(folder, name) });
  };
  expect(await chosen('kk.jpg', PNG)).toEqual({
    ok: true,
    value: { name: 'kk.jpg', mediaType: 'image/png', bytes: PNG },
  });
  expect(await chosen('kk.pdf', PDF)).toMatchObject({
    value: { mediaType: 'application/pdf', bytes: null },
  });
  expect(refusal(await chosen('kantor.age', new TextEncoder().encode('age-encryption')))).toEqual({
    code: 'attachments.wrong-type',
    file: 'kantor.age',
  });
  expect(refusal(await lookAt(undefined, { file: join(folder, 'tidak-ada.png') }))?.code).toBe(
    'attachments.unreadable',
  );
});
