import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#db/connection.ts';
import { contentHash } from '#db/content-hash.ts';
import { finishExchange, resumeExchange } from '#electron/data/backups/database-set.ts';
import { listBackups } from '#electron/data/backups/list-backups.ts';
import { inspectDatabaseFile } from '#electron/data/backups/open-guard.ts';
import { BackupOffice, expected, fingerprint } from './backup-office.ts';
import type { KilledWork } from './killed-work.ts';

const SCRIPT = join(import.meta.dirname, 'killed-work.ts');

/** Runs the work until its n-th step; answers that step, or "done". */
function killAt(work: KilledWork): string {
  const run = spawnSync(process.execPath, [SCRIPT, JSON.stringify(work)], { encoding: 'utf8' });
  if (run.signal !== 'SIGKILL' && run.stdout !== 'done') throw new Error(run.stderr);
  return run.stdout === 'done' ? 'done' : `killed at ${run.stdout}`;
}

const hashOf = (path: string): string => {
  const raw = openDatabase(path, { create: false });
  try {
    return contentHash(raw);
  } finally {
    raw.close();
  }
};

describe('a backup killed at any step', () => {
  it('leaves no half backup listed, nothing in the clear after the next one, and the live file as it was', async () => {
    using office = await BackupOffice.open(50);
    office.addAttachment('satu');
    const before = office.hash();
    office.raw.close();
    let ends = 0;
    for (let dieAt = 1; ends === 0; dieAt++) {
      const place = join(office.place, `ke-${dieAt}`);
      mkdirSync(place);
      writeFileSync(join(place, 'surat.docx'), 'milik kantor');
      const backup = office.request({ place });
      const end = killAt({ databasePath: office.path, dieAt, backup, restore: null });
      const listed = listBackups(place, backup.office);
      if (end === 'done') ends += 1;
      // Killed while being read back it is whole, but does not count as verified.
      const states: Record<string, string> = { done: 'verified', 'killed at verify': 'unproven' };
      expect([end, listed[0]?.state, listed.length]).toEqual([
        end,
        states[end],
        end in states ? 1 : 0,
      ]);
      expect(hashOf(office.path)).toBe(before);
      office.raw = openDatabase(office.path, { create: false });
      const next = await office.backUp({ place });
      expect([end, next.ok]).toEqual([end, true]);
      office.raw.close();
      expect(readdirSync(join(office.folder, 'kerja'))).toEqual([]);
      expect(
        readdirSync(place, { recursive: true }).filter((n) => /sedang/.test(String(n))),
      ).toEqual([]);
      expect(readFileSync(join(place, 'surat.docx'), 'utf8')).toBe('milik kantor');
      expect(listBackups(place, backup.office)[0]?.state).toBe('verified');
    }
  }, 60_000);
});

describe('a restore killed at any step', () => {
  it('ends at the next start as the old or the new data, never mixed', async () => {
    const seen = new Set<string>();
    let ends = 0;
    for (let dieAt = 1; ends === 0; dieAt++) {
      using office = await BackupOffice.open(30);
      office.addAttachment('satu');
      const restored = office.hash();
      const backup = await office.backUp();
      if (!backup.ok) throw new Error(backup.error.code);
      office.addPeople(5);
      const present = office.hash();
      office.raw.close();
      const restore = office.restoreRequest(backup.value.files.age);
      const end = killAt({ databasePath: office.path, dieAt, backup: null, restore });
      const resumed = await resumeExchange(office.path);
      seen.add(`${end}: ${resumed.outcome}`);
      const found = inspectDatabaseFile(office.path, expected);
      expect([end, found]).toMatchObject([end, { ok: true, value: { state: 'sound' } }]);
      const isNew = resumed.outcome === 'placed' || end === 'done';
      expect([end, hashOf(office.path)]).toEqual([end, isNew ? restored : present]);
      const aside = join(office.folder, 'sebelum-pulih-1');
      const placed = { outcome: 'placed', generation: 'g2', aside };
      const again = resumed.outcome === 'placed' ? placed : { outcome: 'none' };
      expect(await resumeExchange(office.path)).toEqual(again);
      expect(existsSync(join(aside, 'tampung.db'))).toBe(isNew);
      finishExchange(office.path);
      expect(await resumeExchange(office.path)).toEqual({ outcome: 'none' });
      expect(existsSync(join(office.folder, 'pulih-sedang'))).toBe(false);
      expect(existsSync(join(office.folder, 'pemulihan.json'))).toBe(false);
      if (end === 'done') ends += 1;
    }
    expect([...seen]).toEqual([
      'killed at hash: none',
      'killed at unlock: none',
      'killed at decrypt: none',
      'killed at check: none',
      'killed at attachments: none',
      'killed at close: none',
      'killed at journal: rolled-back',
      'killed at aside tampung.db: rolled-back',
      'killed at in tampung.db: placed',
      'killed at placed: placed',
      'killed at open: placed',
      'killed at opened: placed',
      'done: none',
    ]);
  }, 60_000);

  it('puts side files back too, wherever it was stopped', async () => {
    using office = await BackupOffice.open(10);
    const backup = await office.backUp();
    if (!backup.ok) throw new Error(backup.error.code);
    office.raw.close();
    // As after a power cut: the last change lies in the -wal alone.
    const before = fingerprint(office.folder);
    writeFileSync(`${office.path}-wal`, 'wal lama');
    writeFileSync(`${office.path}-shm`, 'shm lama');
    const moved = (names: readonly string[], incomingLeft: boolean) => {
      const aside = join(office.folder, 'sebelum-pulih-1');
      const incoming = join(office.folder, 'pulih-sedang', 'set');
      mkdirSync(aside, { recursive: true });
      mkdirSync(incoming, { recursive: true });
      for (const name of names) renameSync(join(office.folder, name), join(aside, name));
      writeFileSync(join(incoming, 'tampung.db'), 'baru');
      if (!incomingLeft) renameSync(join(incoming, 'tampung.db'), office.path);
      const journal = {
        phase: 'moving',
        incoming: 'pulih-sedang/set',
        aside: 'sebelum-pulih-1',
        incomingFiles: ['tampung.db'],
        generation: 'g2',
        sha256: null,
      };
      writeFileSync(join(office.folder, 'pemulihan.json'), JSON.stringify(journal));
    };
    const whole = fingerprint(office.folder);
    const all = ['tampung.db', 'tampung.db-wal', 'tampung.db-shm'];
    for (let count = 0; count <= all.length; count++) {
      moved(all.slice(0, count), true);
      expect(await resumeExchange(office.path)).toEqual({ outcome: 'rolled-back' });
      expect(fingerprint(office.folder)).toEqual(whole);
      expect(existsSync(join(office.folder, 'sebelum-pulih-1'))).toBe(false);
    }
    moved(all, false);
    expect(await resumeExchange(office.path)).toMatchObject({ outcome: 'placed' });
    expect(readFileSync(office.path, 'utf8')).toBe('baru');
    expect(existsSync(`${office.path}-wal`)).toBe(false);
    expect(before['tampung.db']).toBe(
      fingerprint(join(office.folder, 'sebelum-pulih-1'))['tampung.db'],
    );
  });
});
