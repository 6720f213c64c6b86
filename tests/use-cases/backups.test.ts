import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { BACKUP_PASSPHRASE, ServiceOnDisk } from '#tests/support/data-service.ts';

const passphrase = { kind: 'passphrase', passphrase: BACKUP_PASSPHRASE } as const;
const listed = (seq = 1) => ({ place: 'own', office: 'srbb', seq });

/** The content of the office's file, which must be closed. */
function hashOf(path: string): string {
  const raw = new Sqlite(path, { readonly: true });
  try {
    return contentHash(raw);
  } finally {
    raw.close();
  }
}

interface Listing {
  places: {
    place: string;
    state: string;
    backups: { seq: number; state: string; facts: { opened: boolean; people: number } | null }[];
  }[];
  daysSinceProven: number | null;
  daysSinceSecond: number | null;
  rotationPaused: boolean;
  undoable: boolean;
}
const list = (service: ServiceOnDisk) => service.must<Listing>('backups.list');

const codeOf = async (service: ServiceOnDisk, channel: string, input: unknown = {}) => {
  const reply = await service.call(channel, input);
  return reply.ok ? 'ok' : reply.error.code;
};

afterAll(() => ServiceOnDisk.forgetPractice());

describe('backups of a running office', () => {
  it('are made, listed as proven, journaled, and leave nothing in the clear', async () => {
    await using service = await ServiceOnDisk.start();
    await service.createOffice();
    const before = await list(service);
    expect(before).toMatchObject({ daysSinceProven: null, daysSinceSecond: null, undoable: false });
    const made = await service.must<{ seq: number; file: string; contentHash: string }>(
      'backups.create',
      { place: 'own' },
    );
    expect(made).toMatchObject({ seq: 1, file: 'tampung-srbb-000001.age', removed: 0 });
    const after = await list(service);
    expect(after.daysSinceProven).toBe(0);
    expect(after.places[0]?.backups).toMatchObject([{ seq: 1, state: 'verified' }]);
    expect(after.places[1]).toMatchObject({ place: 'second', state: 'not-chosen' });
    const [entry] = await service.must<{ command: string; summary: unknown }[]>('journal.page', {
      limit: 1,
    });
    expect(entry).toMatchObject({
      command: 'backups.create',
      summary: { seq: 1, contentHash: made.contentHash, place: 'own' },
    });
    expect(readdirSync(join(service.folder, 'sementara'))).toEqual([]);
    await service.stop();
    expect(hashOf(service.database)).toBe(made.contentHash);
    await service.startAgain();
  });

  it('go to the second place too, under numbers that are never used twice', async () => {
    await using service = await ServiceOnDisk.start();
    await service.createOffice();
    expect(await codeOf(service, 'backups.create', { place: 'second' })).toBe(
      'backups.no-second-place',
    );
    const stick = join(service.folder, 'usb');
    expect(await codeOf(service, 'backups.choosePlace', { folder: stick })).toBe(
      'backups.place-unavailable',
    );
    mkdirSync(stick);
    await service.must('backups.choosePlace', { folder: stick });
    await service.must('backups.create', { place: 'own' });
    const second = await service.must<{ seq: number }>('backups.create', { place: 'second' });
    expect(second.seq).toBe(2);
    rmSync(stick, { recursive: true });
    const away = await list(service);
    expect(away.places[1]).toMatchObject({ state: 'unavailable', backups: [] });
    // Its age is known from the journal, though the stick is not plugged in.
    expect(away.daysSinceSecond).toBe(0);
    expect(await codeOf(service, 'backups.create', { place: 'second' })).toBe(
      'backups.place-unavailable',
    );
    expect((await service.must<{ seq: number }>('backups.create', { place: 'own' })).seq).toBe(3);
  });

  it('lets lists answer while it is made; the longest wait is shown', async () => {
    await using service = await ServiceOnDisk.startPractice();
    const [intake] = await service.must<{ uid: string }[]>('intakes.list');
    const page = {
      intake: intake?.uid,
      filter: {},
      text: '',
      sort: 'code',
      direction: 'asc',
      offset: 0,
      limit: 100,
    };
    const work = { running: true };
    const made = service.must('backups.create', { place: 'own' }).finally(() => {
      work.running = false;
    });
    const waits: number[] = [];
    while (work.running) {
      const begun = performance.now();
      const rows = await service.must<unknown[]>('candidates.page', page);
      waits.push(performance.now() - begun);
      expect(rows).toHaveLength(100);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await made;
    const longest = Math.max(...waits);
    console.log(
      `FIGURE list page during a backup: ${longest.toFixed(1)} ms at most of ${waits.length}`,
    );
    expect(waits.length).toBeGreaterThan(3);
  });

  it('stop at once, prove themselves by being opened, and pause rotation when damaged', async () => {
    await using service = await ServiceOnDisk.start();
    const key = await service.createOffice();
    const running = service.call('backups.create', { place: 'own' }, 'stop-me');
    await vi.waitFor(
      () =>
        expect(service.messages).toContainEqual(
          expect.objectContaining({ kind: 'progress', request: 'stop-me', phase: 'copy' }),
        ),
      { timeout: 20_000 },
    );
    const other = await codeOf(service, 'backups.create', { place: 'own' });
    service.cancel('stop-me');
    const reply = await running;
    expect(other).toBe('backups.under-way');
    expect(reply).toMatchObject({ ok: false, error: { code: 'job.cancelled' } });
    expect(readdirSync(join(service.folder, 'backup'))).toEqual([]);
    await service.must('backups.create', { place: 'own' });
    expect(
      await service.must('backups.verify', { ...listed(), key: { kind: 'recovery', typed: key } }),
    ).toEqual({ seq: 1, opened: true });
    expect((await list(service)).places[0]?.backups[0]?.facts?.opened).toBe(true);
    const wrong = { kind: 'passphrase', passphrase: 'bukan kata sandinya' };
    expect(await codeOf(service, 'backups.verify', { ...listed(), key: wrong })).toBe(
      'backups.wrong-key',
    );
    expect(await codeOf(service, 'backups.verify', listed(7))).toBe('backups.not-found');
    const file = join(service.folder, 'backup', 'tampung-srbb-000001.age');
    const bytes = readFileSync(file);
    bytes[500] = (bytes[500] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect((await list(service)).rotationPaused).toBe(false);
    expect(await codeOf(service, 'backups.verify', listed())).toBe('backups.damaged');
    expect((await list(service)).rotationPaused).toBe(true);
    await service.must('backups.resumeRotation');
    expect((await list(service)).rotationPaused).toBe(false);
  });
});

describe('restoring', () => {
  it('[A2] brings a damaged office back with the content of its backup, and can be undone', async () => {
    await using service = await ServiceOnDisk.start();
    await service.createOffice();
    const made = await service.must<{ contentHash: string }>('backups.create', { place: 'own' });
    await service.stop();
    const size = statSync(service.database).size;
    truncateSync(service.database, size - 4096 * 3);
    const damagedBytes = readFileSync(service.database);
    await service.startAgain();
    expect(await service.must('office.state')).toMatchObject({
      kind: 'refused',
      code: 'office.damaged',
    });
    expect(readFileSync(service.database).equals(damagedBytes)).toBe(true);
    // Nobody is signed in and nobody can be: the way out must be open all the same.
    expect((await list(service)).places[0]?.backups).toHaveLength(1);
    expect(
      await service.must('backups.preview', { listed: listed(), key: passphrase }),
    ).toMatchObject({ office: 'srbb', seq: 1, people: 0 });
    const restored = await service.must<{ contentHash: string; laidAside: boolean }>(
      'backups.restore',
      { listed: listed(), key: passphrase },
    );
    expect(restored).toMatchObject({ contentHash: made.contentHash, laidAside: true });
    expect(await service.must('office.state')).toMatchObject({ kind: 'open' });
    expect(await service.must('users.me')).toBeNull();
    await service.signIn();
    const [, entry] = await service.must<{ command: string; actor: string }[]>('journal.page', {
      limit: 2,
    });
    expect(['backups.restore', 'users.tryToSignIn']).toContain(entry?.command);
    const after = await list(service);
    expect(after).toMatchObject({ rotationPaused: true, undoable: true });
    // The set that cannot be opened is kept, and refused where somebody wants it back.
    expect(await codeOf(service, 'backups.undoRestore')).toBe('backups.damaged');
    await service.stop();
    expect(hashOf(service.database)).toBe(made.contentHash);
    await service.startAgain();
    const aside = join(service.folder, 'kantor', 'sebelum-pulih-1', 'kantor.db');
    expect(readFileSync(aside).equals(damagedBytes)).toBe(true);
    expect(service.incidents).toEqual([]);
  });

  it('is for Pengelola once an office is open, and is undone by exchanging the sets', async () => {
    await using service = await ServiceOnDisk.start();
    await service.createOffice();
    await service.must('backups.create', { place: 'own' });
    await service.must('backups.choosePlace', { folder: service.folder });
    await service.must('users.signOut');
    for (const channel of ['backups.preview', 'backups.restore'])
      expect(await codeOf(service, channel, { listed: listed(), key: passphrase })).toBe(
        'access.denied',
      );
    expect(await codeOf(service, 'backups.undoRestore')).toBe('access.denied');
    expect((await list(service)).places).toEqual([]);
    await service.signIn();
    expect(await codeOf(service, 'backups.undoRestore')).toBe('backups.not-found');
    await service.must('backups.restore', { listed: listed(), key: passphrase });
    await service.signIn();
    expect((await list(service)).places[1]).toMatchObject({ state: 'not-chosen' });
    const first = await service.must<{ generation: string }>('backups.undoRestore');
    await service.signIn();
    expect((await list(service)).places[1]).toMatchObject({ state: 'ready' });
    const second = await service.must<{ generation: string }>('backups.undoRestore');
    expect(second.generation).not.toBe(first.generation);
    await service.signIn();
    expect((await list(service)).places[1]).toMatchObject({ state: 'not-chosen' });
  });

  it('opens a chosen file on a computer without an office, and refuses what is none', async () => {
    await using service = await ServiceOnDisk.start();
    const key = await service.createOffice();
    const made = await service.must<{ file: string }>('backups.create', { place: 'own' });
    await using fresh = await ServiceOnDisk.start();
    const file = join(service.folder, 'backup', made.file);
    const text = join(fresh.folder, 'surat.txt');
    writeFileSync(text, 'bukan backup');
    const typed = { kind: 'recovery', typed: key } as const;
    expect(await codeOf(fresh, 'backups.preview', { file: text, key: typed })).toBe(
      'backups.not-a-backup',
    );
    expect(await codeOf(fresh, 'backups.preview', { file, key: { ...typed, typed: 'AGE' } })).toBe(
      'backups.mistyped-key',
    );
    expect(await codeOf(fresh, 'backups.restore', { key: typed })).toBe('input.invalid');
    expect(existsSync(fresh.database)).toBe(false);
    await fresh.must('backups.restore', { file, key: typed });
    expect(await fresh.must('office.state')).toMatchObject({
      kind: 'open',
      name: 'SR Terpadu Bukit Biru',
    });
    await fresh.stop();
    await fresh.startAgain();
    expect(await fresh.must('office.state')).toMatchObject({ kind: 'open' });
    // From now on a missing file is a loss, not a first start.
    await fresh.stop();
    rmSync(fresh.database);
    await fresh.startAgain();
    expect(await fresh.must('office.state')).toMatchObject({ code: 'office.file-missing' });
    expect(existsSync(fresh.database)).toBe(false);
  });
});
