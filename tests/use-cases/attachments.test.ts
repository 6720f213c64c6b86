import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attachmentsTasks } from '#electron/data/tasks/attachments.ts';
import { attachmentRoute } from '#electron/main/attachment-route.ts';
import { LARGEST_ATTACHMENT } from '#shared/domain/people/attachment-kinds.ts';
import { insertChild, openIntake, TODAY } from '#tests/support/candidate-office.ts';
import { refusal } from '#tests/support/candidate-desk.ts';
import { addUser, type TestOffice } from '#tests/support/office.ts';
import { newTaskOffice, type TaskOffice } from '#tests/support/task-office.ts';

let office: TaskOffice;
let candidate: string;
beforeEach(() => {
  office = newTaskOffice({ today: TODAY });
  const intake = openIntake(office);
  candidate = office.prepare((db) =>
    insertChild(db, office, intake.id, { name: 'Muhammad Alfarizi', code: 'BB26-0001' }),
  ).uid;
});
afterEach(() => {
  office.close();
  if (office.incidents.length > 0) throw office.incidents[0];
});

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('gambar')]);
const sha = (body: Buffer) => createHash('sha256').update(body).digest('hex');

function chosen(name: string, body: Buffer): string {
  const stick = join(office.folder, 'stik');
  mkdirSync(stick, { recursive: true });
  const path = join(stick, name);
  writeFileSync(path, body);
  return path;
}
const attach = (file: string, to = candidate) =>
  attachmentsTasks.add(office.context(), { candidate: to, kind: 'family_card', file });
const attachments = () =>
  office.must<{ attachments: { uid: string; hash: string; mediaType: string }[] }>(
    'candidates.show',
    { uid: candidate },
  ).attachments;
const stored = () => {
  const { folders } = office.context();
  return existsSync(folders.attachments) ? readdirSync(folders.attachments) : [];
};

test('a chosen photo is kept by its content and shown on the person’s page', async () => {
  const reply = await attach(chosen('kk.jpg', PNG));
  expect(reply).toMatchObject({ ok: true, value: { hash: sha(PNG), fileName: 'kk.jpg' } });
  expect(attachments()).toMatchObject([{ hash: sha(PNG), mediaType: 'image/png' }]);
  const { folders } = office.context();
  expect(readFileSync(join(folders.attachments, sha(PNG)))).toEqual(PNG);
  expect(readdirSync(folders.temporary)).toEqual([]);
});

test('the same content lies there once for two children, and is refused twice for one', async () => {
  await attach(chosen('kk.png', PNG));
  const again = await attach(chosen('kk-2.png', PNG));
  expect(refusal(again)).toEqual({ code: 'attachments.same', file: 'kk-2.png', known: 'kk.png' });
  const sibling = office.prepare((db) =>
    insertChild(db, office, 1, { name: 'Ahmad Alfarizi', code: 'BB26-0002' }),
  );
  expect((await attach(chosen('kk.png', PNG), sibling.uid)).ok).toBe(true);
  expect(stored()).toEqual([sha(PNG)]);
});

test('refuses what is too large, empty, gone or of another kind, and stores nothing', async () => {
  const large = Buffer.concat([PNG, Buffer.alloc(LARGEST_ATTACHMENT)]);
  expect(refusal(await attach(chosen('besar.png', large)))).toMatchObject({
    code: 'attachments.too-large',
    limit: 15,
  });
  expect(refusal(await attach(chosen('kosong.png', Buffer.alloc(0))))?.code).toBe(
    'attachments.empty',
  );
  expect(refusal(await attach(join(office.folder, 'tidak-ada.png')))?.code).toBe(
    'attachments.unreadable',
  );
  expect(refusal(await attach(chosen('nakal.png', Buffer.from('<html>'))))?.code).toBe(
    'attachments.wrong-type',
  );
  const riff = Buffer.from('RIFFxxxxAVI LIST');
  expect(refusal(await attach(chosen('film.webp', riff)))?.code).toBe('attachments.wrong-type');
  expect(refusal(await attach(chosen('kk.png', PNG), 'x'))?.code).toBe('candidates.not-found');
  expect(attachments()).toEqual([]);
  expect(readdirSync(office.context().folders.temporary)).toEqual([]);
});

test('an ended attachment leaves the page, keeps its file, and comes back by undo', async () => {
  await attach(chosen('kk.png', PNG));
  const uid = attachments()[0]?.uid ?? '';
  const end = (given: string) =>
    office.call('attachments.end', { uid: given, reason: 'salah anak' });
  expect(refusal(end('x'))?.code).toBe('attachments.not-found');
  expect(end(uid).ok).toBe(true);
  expect(refusal(end(uid))?.code).toBe('attachments.ended');
  expect(attachments()).toEqual([]);
  expect(stored()).toEqual([sha(PNG)]);
  const seq = office.must<{ seq: number }[]>('journal.page', { limit: 1 })[0]?.seq;
  office.must('journal.undoEntry', { seq });
  expect(attachments()).toHaveLength(1);
});

test('adding is undone like every act', async () => {
  await attach(chosen('kk.png', PNG));
  const seq = office.must<{ seq: number }[]>('journal.page', { limit: 1 })[0]?.seq;
  office.must('journal.undoEntry', { seq });
  expect(attachments()).toEqual([]);
});

/** The route as main serves it, asking the office as somebody. */
function served(as: string): (url: string) => Promise<Response | undefined> {
  const ask = (test: TestOffice) => async (input: unknown) =>
    test.call('attachments.locate', input, as);
  const client = { attachments: { locate: ask(office) } };
  const route = attachmentRoute({
    folder: office.context().folders.attachments,
    client: () => client as never,
  });
  return async (url) => route(new URL(url));
}

test('app://lampiran serves a shown attachment to whoever may see it, and nothing else', async () => {
  await attach(chosen('kk.png', PNG));
  office.prepare((db) => {
    addUser(db, office.environment, 1, {
      login: 'ali',
      name: 'Ali',
      token: 'ali',
      roles: ['admin'],
    });
  });
  const url = `app://lampiran/${sha(PNG)}`;
  const answer = await served('officer-token')(url);
  expect(answer?.headers.get('content-type')).toBe('image/png');
  expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
  expect(Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(PNG);
  expect((await served('ali')(url))?.status).toBe(403);
  expect((await served('nobody')(url))?.status).toBe(403);
  expect((await served('officer-token')(`app://lampiran/${'0'.repeat(64)}`))?.status).toBe(404);
  expect((await served('officer-token')('app://lampiran/../kantor.db'))?.status).toBe(404);
  expect(await served('officer-token')('app://tampung/index.html')).toBeUndefined();
  office.must('attachments.end', { uid: attachments()[0]?.uid, reason: 'salah' });
  expect((await served('officer-token')(url))?.status).toBe(404);
});

test('a photo of a person who is no candidate is kept at the person', async () => {
  const person = office.prepare((db) => {
    const uid = office.environment.newUid();
    db.insert('person', {
      uid,
      office_id: 1,
      family_id: null,
      name: 'Tanpa Nama (L, ±40 th)',
      name_key: 'tanpa nama',
      sex: 'L',
      nik: null,
      nik_status: 'unknown',
      birth_date: null,
      import_batch_id: null,
    });
    return uid;
  });
  expect(await attach(chosen('foto.png', PNG), person)).toMatchObject({ ok: true });
  expect(
    office.db.sql(
      `SELECT p.uid, a.kind FROM attachment AS a JOIN person AS p ON p.id = a.subject_id`,
    ),
  ).toEqual([{ uid: person, kind: 'family_card' }]);
  expect(await attach(chosen('foto2.png', PNG), 'nobody')).toMatchObject({
    error: { code: 'candidates.not-found' },
  });
});
