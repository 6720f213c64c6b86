import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewBackup } from '#electron/data/backups/preview-backup.ts';
import { printableRecoveryKey } from '#electron/data/backups/recovery-key.ts';
import { restoreBackup, undoRestore } from '#electron/data/backups/restore-backup.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import {
  backedUp,
  BackupOffice,
  fingerprint,
  hideIndexWhile,
  KNOWN_VERSION,
  restore,
  written,
} from './backup-office.ts';

describe('restoreBackup', () => {
  it('[A2] gives back exactly that day, content hash equal, and the present set lies aside', async () => {
    const { office, content, files, attachment } = await backedUp();
    using _ = office;
    office.raw.exec('UPDATE person SET name = upper(name); DELETE FROM note WHERE id > 3');
    rmSync(join(office.attachments, attachment));
    const damagedHash = office.hash();
    expect(damagedHash).not.toBe(content);
    const result = await restore(office, files.age);
    if (!result.ok) throw new Error(result.error.code);
    expect(office.hash()).toBe(content);
    expect(office.generations).toEqual(['g2']);
    expect(result.value).toMatchObject({
      generation: 'g2',
      manifest: { seq: 1, contentHash: content },
    });
    expect(readFileSync(join(office.attachments, attachment), 'utf8')).toBe(
      'pindaian kartu keluarga',
    );
    expect(result.value.aside).toBe(join(office.folder, 'sebelum-pulih-1'));
    expect(readdirSync(office.folder).toSorted()).toEqual([
      'kerja',
      'lampiran',
      'sebelum-pulih-1',
      'tampung.db',
      'tampung.db-wal',
    ]);
  });

  it('is undone, and the undoing too', async () => {
    const { office, content, files } = await backedUp();
    using _ = office;
    office.addPeople(7);
    const present = office.hash();
    const restored = await restore(office, files.manifest);
    if (!restored.ok) throw new Error(restored.error.code);
    const undo = (aside: string | null, newGeneration: string) =>
      undoRestore(
        { databasePath: office.path, aside: aside ?? '', newGeneration },
        office.connection,
      );
    const undone = await undo(restored.value.aside, 'g3');
    expect(office.hash()).toBe(present);
    await undo(undone.aside, 'g4');
    expect(office.hash()).toBe(content);
    expect(office.generations).toEqual(['g2', 'g3', 'g4']);
    await expect(undo(join(office.folder, 'tidak-ada'), 'g5')).rejects.toThrow('No database');
    expect(office.hash()).toBe(content);
  });

  it('makes an index anew that did not follow its rows when the backup was made', async () => {
    using office = await BackupOffice.open();
    office.raw.exec('CREATE INDEX person_born ON person (born)');
    hideIndexWhile(office, 'person_born', () =>
      office.raw.exec(`UPDATE person SET born = '2015-01-31' WHERE id < 4`),
    );
    const content = office.hash();
    const torn = office.raw.pragma('integrity_check', { simple: true });
    expect(torn).toContain('missing from index person_born');
    const { files } = await written(office.backUp());
    const result = await restore(office, files.age);
    expect(result.ok).toBe(true);
    expect(office.hash()).toBe(content);
    expect(office.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('refuses rows that a unique index should have held apart, and leaves the office alone', async () => {
    using office = await BackupOffice.open();
    office.raw.exec('CREATE UNIQUE INDEX person_name ON person (name)');
    hideIndexWhile(office, 'person_name', () =>
      office.raw.exec(`UPDATE person SET name = 'Siti Aminah 7' WHERE id = 3`),
    );
    const content = office.hash();
    const { files } = await written(office.backUp());
    const result = await restore(office, files.age);
    expect(result).toMatchObject({ ok: false, error: { code: 'backups.damaged' } });
    expect(office.hash()).toBe(content);
  });

  it('is not fooled by stale side files beside the database', async () => {
    const { office, content, files } = await backedUp();
    using _ = office;
    // A -wal of the very same file, as a kill leaves it: SQLite would roll it into whatever lies there.
    office.raw.pragma('wal_checkpoint(TRUNCATE)');
    office.raw.exec(`UPDATE person SET name = 'Sisa WAL'`);
    const wal = readFileSync(`${office.path}-wal`);
    office.raw.close();
    for (const side of ['-wal', '-shm', '-journal']) {
      writeFileSync(office.path + side, side === '-wal' ? wal : 'sisa');
    }
    const { close, open } = office.connection;
    const closeOnce = () => (office.raw.open ? close() : undefined);
    const request = office.restoreRequest(files.age);
    const result = await restoreBackup(request, { close: closeOnce, open });
    expect(result.ok).toBe(true);
    expect(office.hash()).toBe(content);
    const aside = join(office.folder, 'sebelum-pulih-1');
    expect(readdirSync(aside).toSorted()).toEqual(
      ['', '-journal', '-shm', '-wal'].map((side) => `tampung.db${side}`),
    );
    expect(readFileSync(join(aside, 'tampung.db-wal')).equals(wal)).toBe(true);
  });

  it('works on a computer that has no database yet, with the printed key', async () => {
    const { office, content, files, attachment } = await backedUp();
    using _ = office;
    using empty = await BackupOffice.open(0);
    empty.raw.close();
    rmSync(empty.path);
    const typed = printableRecoveryKey(office.identity.identity).toLowerCase();
    const result = await restoreBackup(
      { ...empty.restoreRequest(files.age), key: { kind: 'recovery', typed } },
      { close: () => undefined, open: empty.connection.open },
    );
    expect(result).toMatchObject({ ok: true, value: { aside: null } });
    expect(empty.hash()).toBe(content);
    expect(existsSync(join(empty.attachments, attachment))).toBe(true);
  });

  it('gives the same content back for any content', async () => {
    const { office } = await backedUp(3);
    using _ = office;
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, fc.double({ noNaN: true })), { maxLength: 30 }),
        async (rows) => {
          office.raw.exec('DELETE FROM note; DELETE FROM person');
          const add = office.raw.prepare('INSERT INTO person (name, weight) VALUES (?, ?)');
          for (const row of rows) add.run(...row);
          const content = office.hash();
          const backup = await office.backUp();
          if (!backup.ok) throw new Error(backup.error.code);
          office.addPeople(2);
          expect((await restore(office, backup.value.files.age)).ok).toBe(true);
          expect(office.hash()).toBe(content);
        },
      ),
      { numRuns: Math.ceil(propertyRuns(200) / 5) },
    );
  }, 120_000);

  it('puts the old set back and reopens it when the program cannot open the new one', async () => {
    const { office, files } = await backedUp();
    using _ = office;
    office.addPeople(4);
    const present = office.hash();
    const { close, open } = office.connection;
    const result = restoreBackup(office.restoreRequest(files.age), {
      close: () => (office.raw.open ? close() : undefined),
      open: (generation) => {
        if (generation !== null) throw new Error('cannot open');
        return open(generation);
      },
    });
    await expect(result).rejects.toThrow('cannot open');
    expect(office.generations).toEqual([null]);
    expect(office.hash()).toBe(present);
    expect(readdirSync(office.folder).toSorted()).toEqual([
      'kerja',
      'lampiran',
      'tampung.db',
      'tampung.db-wal',
    ]);
  });

  it('can be stopped until the files change places', async () => {
    const { office, files } = await backedUp();
    using _ = office;
    const before = fingerprint(office.folder);
    for (const stage of ['hash', 'unlock', 'decrypt', 'check', 'attachments']) {
      let stopped = false;
      const result = await restoreBackup(office.restoreRequest(files.age), office.connection, {
        step: (name) => void (stopped ||= name === stage),
        cancelled: () => stopped,
      });
      const error = { code: 'job.cancelled', job: 'restore' };
      expect([stage, result]).toEqual([stage, { ok: false, error }]);
      expect([stage, fingerprint(office.folder)]).toEqual([stage, before]);
    }
  });
});

describe('previewBackup', () => {
  it('says what is inside and leaves nothing behind', async () => {
    const { office, files } = await backedUp();
    using _ = office;
    const before = fingerprint(office.folder);
    const stagingFolder = join(office.folder, 'pratinjau');
    const request = { ...office.restoreRequest(files.age), stagingFolder };
    expect(await previewBackup(request)).toEqual({
      ok: true,
      value: {
        office: 'srt-24',
        seq: 1,
        madeAt: '2026-06-08T01:14:00.000Z',
        generation: 'g1',
        appVersion: '0.1.0',
        schemaVersion: KNOWN_VERSION,
        counts: { attachment: 1, note: 40, person: 40 },
        attachments: 1,
        absentAttachments: 0,
      },
    });
    expect(fingerprint(office.folder)).toEqual(before);
    expect(existsSync(stagingFolder)).toBe(false);
  });
});
