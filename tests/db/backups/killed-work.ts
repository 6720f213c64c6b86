// Run as a process of its own: does one backup or restore on an existing office and kills itself at
// the n-th step. Prints the step's name, or "done" when it came to the end.
import { openDatabase } from '#db/connection.ts';
import { copyLive } from '#electron/data/backups/live-copy.ts';
import { restoreBackup, type RestoreRequest } from '#electron/data/backups/restore-backup.ts';
import { type BackupRequest, writeBackup } from '#electron/data/backups/write-backup.ts';

export interface KilledWork {
  readonly databasePath: string;
  readonly dieAt: number;
  readonly backup: BackupRequest | null;
  readonly restore: RestoreRequest | null;
}

const work = JSON.parse(process.argv[2] ?? '') as KilledWork;
let raw = openDatabase(work.databasePath, { create: false });
let steps = 0;
const step = (name: string): void => {
  steps += 1;
  if (steps !== work.dieAt) return;
  process.stdout.write(name, () => process.kill(process.pid, 'SIGKILL'));
  // The write is asynchronous; nothing else may happen meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  process.kill(process.pid, 'SIGKILL');
};

if (work.backup) {
  await writeBackup(work.backup, { copyLive: (to) => copyLive(raw, to) }, { step });
} else if (work.restore) {
  await restoreBackup(
    work.restore,
    {
      close: () => void raw.close(),
      open: () => {
        raw = openDatabase(work.databasePath, { create: false });
        step('open');
      },
    },
    { step },
  );
}
process.stdout.write('done');
