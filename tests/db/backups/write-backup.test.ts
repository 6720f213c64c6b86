import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { contentHash } from '#db/content-hash.ts';
import { ageFileSize, decryptFile } from '#electron/data/backups/age-file.ts';
import { listBackups } from '#electron/data/backups/list-backups.ts';
import { copyLive } from '#electron/data/backups/live-copy.ts';
import { parseManifest } from '#electron/data/backups/manifest.ts';
import { checkCompacted } from '#electron/data/backups/check-database.ts';
import { type BackupHooks, writeBackup } from '#electron/data/backups/write-backup.ts';
import { BackupOffice, fingerprint, written } from './backup-office.ts';

const ageMissing = (): string | null => {
  try {
    execFileSync('age', ['--version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'the age program is not installed';
  }
};

describe('writeBackup', () => {
  it('writes one verified, encrypted backup with its manifest', async () => {
    using office = await BackupOffice.open();
    const hash = office.addAttachment('pindaian kartu keluarga');
    const { files, manifest } = await written(office.backUp());
    expect(readdirSync(office.place).toSorted()).toEqual([
      'lampiran',
      'tampung-srt-24-000001.age',
      'tampung-srt-24-000001.json',
      'tampung-srt-24-000001.proof',
    ]);
    expect(manifest).toMatchObject({
      seq: 1,
      office: 'srt-24',
      generation: 'g1',
      schemaVersion: 70,
      counts: { attachment: 1, note: 20, person: 20 },
      contentHash: office.hash(),
      journalHead: { seq: 1, hash: 'h20' },
      attachments: [{ hash, bytes: 23 }],
      absentAttachments: [],
    });
    expect(readdirSync(join(office.place, 'lampiran'))).toEqual([`${hash}.age`]);
    expect(listBackups(office.place, 'SRT 24')).toMatchObject([{ state: 'verified', seq: 1 }]);
    expect(readdirSync(join(office.folder, 'kerja'))).toEqual([]);
    expect(manifest.cipher.bytes).toBe(ageFileSize(manifest.plain.bytes));
    expect(parseManifest(readFileSync(files.manifest, 'utf8'))).toEqual(manifest);
  });

  it('shows nothing of a person in the place, deleted rows included', async () => {
    using office = await BackupOffice.open();
    office.raw.exec(`INSERT INTO person (name) VALUES ('Kanarifoto Terhapus')`);
    office.raw.exec(`DELETE FROM person WHERE name LIKE 'Kanari%'`);
    office.addAttachment('Kanarilampiran');
    const { files, manifest } = await written(office.backUp());
    const plain = join(office.folder, 'terbuka.db');
    await decryptFile(files.age, plain, office.identity.identity);
    expect(readFileSync(plain).includes('Kanarifoto')).toBe(false);
    expect(readFileSync(plain).includes('Siti Aminah 3')).toBe(true);
    for (const name of readdirSync(office.place, { recursive: true, encoding: 'utf8' })) {
      if (name === 'lampiran') continue;
      const bytes = readFileSync(join(office.place, name));
      for (const word of ['Siti', 'Kanari', 'SQLite format', office.identity.identity.slice(20)]) {
        expect(bytes.includes(word), `${word} in ${name}`).toBe(false);
      }
    }
    expect(JSON.stringify(manifest)).not.toContain('Siti');
  });

  it('numbers on from every place, and writes an attachment once', async () => {
    using office = await BackupOffice.open();
    office.addAttachment('satu');
    await written(office.backUp());
    const before = fingerprint(join(office.place, 'lampiran'));
    office.addAttachment('dua');
    const { manifest } = await written(office.backUp({ lastSequence: 41 }));
    expect(manifest.seq).toBe(42);
    expect(fingerprint(join(office.place, 'lampiran'))).toMatchObject(before);
    expect(readdirSync(join(office.place, 'lampiran'))).toHaveLength(2);
    rmSync(join(office.place, 'tampung-srt-24-000042.age'));
    expect((await written(office.backUp())).manifest.seq).toBe(43);
  });

  it('names an attachment that is gone or spoilt at home instead of refusing', async () => {
    using office = await BackupOffice.open();
    const gone = office.addAttachment('hilang');
    const spoilt = office.addAttachment('rusak!');
    const whole = office.addAttachment('utuh');
    rmSync(join(office.attachments, gone));
    writeFileSync(join(office.attachments, spoilt), 'RUSAK!');
    const { manifest } = await written(office.backUp());
    expect(manifest.attachments.map((a) => a.hash)).toEqual([whole]);
    expect(manifest.absentAttachments).toEqual([gone, spoilt].toSorted());
    expect(readdirSync(join(office.place, 'lampiran'))).toEqual([`${whole}.age`]);
  });

  it('copies while the connection goes on writing, and waits for an open transaction', async () => {
    using office = await BackupOffice.open(48_000);
    let answered = 0;
    office.raw.exec('BEGIN IMMEDIATE; DELETE FROM note');
    setTimeout(() => office.raw.exec('ROLLBACK'), 60);
    const copy = join(office.folder, 'salinan.db');
    await copyLive(office.raw, copy, {
      onProgress: () => {
        answered += Number(office.raw.prepare('SELECT count(*) > 0 FROM note').pluck().get());
        if (answered === 2) office.raw.exec(`UPDATE person SET name = 'Diubah' WHERE id = 1`);
      },
    });
    expect(answered).toBeGreaterThan(3);
    const raw = new Sqlite(copy);
    expect(contentHash(raw)).toBe(office.hash());
    expect(raw.prepare('SELECT name FROM person WHERE id = 1').pluck().get()).toBe('Diubah');
    raw.close();
  });

  it('makes no backup rather than a plain one when there is no key', async () => {
    using office = await BackupOffice.open();
    const before = fingerprint(office.place);
    expect(await office.backUp({ lock: null })).toEqual({
      ok: false,
      error: { code: 'backups.no-key', place: office.place },
    });
    expect(fingerprint(office.place)).toEqual(before);
  });

  it('stops at every stage and leaves the place as it was', async () => {
    using office = await BackupOffice.open();
    office.addAttachment('satu');
    await written(office.backUp());
    office.addPeople(1);
    writeFileSync(join(office.place, 'milik orang lain.age'), 'jangan disentuh');
    const before = fingerprint(office.place);
    for (const stage of [
      'copied',
      'compact',
      'check',
      'encrypt',
      'attachments',
      'publish',
      'verify',
    ]) {
      let stopped = false;
      const result = await office.backUp(
        { identity: office.identity.identity },
        { step: (name) => void (stopped ||= name === stage), cancelled: () => stopped },
      );
      const error = { code: 'job.cancelled', job: 'backup' };
      expect([stage, result]).toEqual([stage, { ok: false, error }]);
      expect([stage, fingerprint(office.place)]).toEqual([stage, before]);
      expect(readdirSync(join(office.folder, 'kerja'))).toEqual([]);
    }
  });

  it('refuses to back up a damaged live file, and a place that is not there', async () => {
    using office = await BackupOffice.open(200);
    const gone = join(office.place, 'tidak-terpasang');
    expect(await office.backUp({ place: gone })).toEqual({
      ok: false,
      error: { code: 'backups.place-unavailable', place: gone },
    });
    const spoil = async (to: string) => {
      await copyLive(office.raw, to);
      const bytes = readFileSync(to);
      bytes.fill(0, 3 * 4096, 5 * 4096);
      writeFileSync(to, bytes);
    };
    const result = await writeBackup(office.request(), { copyLive: spoil });
    const refusal = { ok: false, error: { code: 'backups.damaged', check: 'integrity' } };
    expect(result).toMatchObject(refusal);
    expect(readdirSync(office.place)).toEqual([]);
  });

  it('publishes nothing when the check beside the encryption finds a fault, or fails', async () => {
    using office = await BackupOffice.open();
    const error = { code: 'backups.damaged', file: 'isi.db', check: 'references' } as const;
    let asked = '';
    const check: BackupHooks['check'] = async ({ path }) => {
      asked = path;
      return { ok: false, error };
    };
    expect(await office.backUp({}, { check })).toEqual({ ok: false, error });
    expect(asked).toMatch(/isi\.db$/);
    const failing = () => Promise.reject(new Error('the thread died'));
    await expect(office.backUp({}, { check: failing })).rejects.toThrow('the thread died');
    expect(readdirSync(office.place)).toEqual([]);
    expect(readdirSync(join(office.folder, 'kerja'))).toEqual([]);
    expect((await written(office.backUp({}, { check: checkCompacted }))).manifest.seq).toBe(1);
  });

  it('waits for the thread that checks when the copy cannot be compacted', async () => {
    using office = await BackupOffice.open();
    let ended = '';
    const check: BackupHooks['check'] = async (request, whole) => {
      await whole().catch(() => new Promise((later) => setTimeout(later, 50)));
      ended = basename(request.path);
      return checkCompacted(request, whole);
    };
    const step = (name: string): void => {
      if (name !== 'compact') return;
      const work = join(office.folder, 'kerja');
      const copy = readdirSync(work, { recursive: true, encoding: 'utf8' });
      for (const path of copy.filter((file) => file.endsWith('salinan.db'))) {
        writeFileSync(join(work, path), 'not a database '.repeat(100));
      }
    };
    const refused = await office.backUp({}, { check, step });
    expect(refused).toMatchObject({ ok: false, error: { code: 'backups.damaged' } });
    expect(ended).toBe('isi.db');
    expect(readdirSync(office.place)).toEqual([]);
  });

  it('leaves no half backup on a full disk and works again once there is room', async (context) => {
    using office = await BackupOffice.open(400);
    for (const content of ['a', 'b', 'c']) office.addAttachment(Buffer.alloc(60_000, content));
    const stick = mkdtempSync(join(tmpdir(), 'tampung-stick-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', stick], { stdio: 'ignore' });
    } catch {
      rmSync(stick, { recursive: true });
      console.log('SKIPPED full disk: a small tmpfs can be mounted by root only');
      return context.skip();
    }
    try {
      const filler = join(stick, 'lain.bin');
      await written(office.backUp({ place: stick }));
      for (let free = 0; free < 12; free++) {
        writeFileSync(filler, '');
        execFileSync('sh', ['-c', `dd if=/dev/zero of=${filler} bs=4k 2>/dev/null || true`]);
        execFileSync('truncate', ['-s', `-${free * 16}K`, filler]);
        const before = fingerprint(stick);
        const result = await office.backUp({ place: stick });
        if (result.ok) break;
        expect(result.error).toEqual({ code: 'backups.disk-full', place: stick });
        expect(fingerprint(stick)).toEqual(before);
      }
      rmSync(filler);
      await written(office.backUp({ place: stick }));
      expect(listBackups(stick, 'SRT 24').every((b) => b.state === 'verified')).toBe(true);
    } finally {
      execFileSync('umount', [stick]);
      rmSync(stick, { recursive: true });
    }
  });

  it('is opened by the age program', async (context) => {
    const missing = ageMissing();
    if (missing) {
      console.log(`SKIPPED age program: ${missing}`);
      return context.skip();
    }
    using office = await BackupOffice.open();
    const hash = office.addAttachment('pindaian akta');
    const { files, manifest } = await written(office.backUp());
    const key = join(office.folder, 'kunci.txt');
    writeFileSync(key, office.identity.identity);
    const age = (path: string) => execFileSync('age', ['-d', '-i', key, path]);
    const plain = join(office.folder, 'dari-age.db');
    writeFileSync(plain, age(files.age));
    const raw = new Sqlite(plain, { readonly: true });
    expect(contentHash(raw)).toBe(manifest.contentHash);
    raw.close();
    expect(age(join(office.place, 'lampiran', `${hash}.age`)).toString()).toBe('pindaian akta');
  });
});
