import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#electron/data/backups/list-backups.ts';
import { verifyBackup } from '#electron/data/backups/verify-backup.ts';
import { BackupOffice, written } from './backup-office.ts';

const now = '2026-06-09T00:00:00.000Z';

describe('verifyBackup and listBackups', () => {
  it('asks for a new proof when the file was copied, and says when it was opened', async () => {
    using office = await BackupOffice.open();
    const { files } = await written(office.backUp());
    const other = join(office.folder, 'lain');
    mkdirSync(other);
    execFileSync('cp', ['-r', `${office.place}/.`, other]);
    execFileSync('touch', ['-d', '2030-01-01', join(other, 'tampung-srt-24-000001.age')]);
    expect(listBackups(other, 'SRT 24')).toMatchObject([{ state: 'unproven' }]);
    const moved = listBackups(other, 'SRT 24')[0]?.files ?? files;
    const { identity } = office.identity;
    expect(await verifyBackup(moved, { identity, now })).toMatchObject({ ok: true });
    expect(listBackups(other, 'SRT 24')).toMatchObject([
      { state: 'verified', verifiedAt: now, opened: true },
    ]);
  });

  it('lists a cut file as damaged and finds a flipped bit, a lost attachment and a wrong key', async () => {
    using office = await BackupOffice.open();
    const hash = office.addAttachment('akta');
    const { files } = await written(office.backUp());
    const original = readFileSync(files.age);
    const attempt = (identity: string | null = null) => verifyBackup(files, { identity, now });
    writeFileSync(files.age, original.subarray(0, -1));
    expect(listBackups(office.place, 'SRT 24')).toMatchObject([{ state: 'damaged' }]);
    expect(await attempt()).toMatchObject({ error: { code: 'backups.damaged', check: 'size' } });
    const flipped = Buffer.from(original);
    flipped[5000] = (flipped[5000] ?? 0) ^ 1;
    writeFileSync(files.age, flipped);
    expect(await attempt()).toMatchObject({ error: { code: 'backups.damaged', check: 'cipher' } });
    writeFileSync(files.age, original);
    using other = await BackupOffice.open(0);
    const stranger = other.identity.identity;
    expect(await attempt(stranger)).toMatchObject({ error: { code: 'backups.wrong-key' } });
    const shelved = join(office.place, 'lampiran', `${hash}.age`);
    const attachment = readFileSync(shelved);
    attachment[attachment.length - 1] = (attachment.at(-1) ?? 0) ^ 1;
    writeFileSync(shelved, attachment);
    expect(await attempt(office.identity.identity)).toMatchObject({
      error: { code: 'backups.attachments-missing', count: 1 },
    });
    rmSync(shelved);
    expect(await attempt()).toMatchObject({ error: { code: 'backups.attachments-missing' } });
    rmSync(files.manifest);
    expect(listBackups(office.place, 'SRT 24')).toEqual([]);
    expect(existsSync(files.age)).toBe(true);
  });
});
