import { basename } from 'node:path';
import type { BackupPlace } from '#shared/contract/backups.ts';
import { err, ok } from '#shared/result.ts';
import { witaDate } from '#shared/time.ts';
import { expectedDatabase } from '../live-database.ts';
import type { TaskContext } from '../task.ts';
import { listBackups, removeBackup } from './list-backups.ts';
import { highestNumber } from './places.ts';
import { Refused } from './refusal.ts';
import { expendable } from './rotation.ts';
import { writeBackup } from './write-backup.ts';

/**
 * Makes a backup of the open office: the database thread copies its pages while lists go on, worker
 * threads compact, check and encrypt, and rotation follows only once the new one is proven.
 */
export async function createBackup(context: TaskContext, place: BackupPlace) {
  const { steps, folders, job, files, environment } = context;
  const facts = await steps.backups.facts({});
  if (!facts) return err({ code: 'backups.not-found', file: '' } as const);
  const folder = place === 'own' ? folders.backups : facts.secondPlace;
  if (folder === null)
    return err({ code: 'backups.no-second-place', office: facts.office } as const);
  const written = await writeBackup(
    {
      scratchFolder: folders.temporary,
      attachmentsFolder: folders.attachments,
      place: folder,
      office: facts.office,
      generation: facts.generation,
      appVersion: context.appVersion,
      schemaVersion: expectedDatabase.knownVersion,
      lock: facts.lock,
      identity: null,
      now: environment.now(),
      lastSequence: Math.max(
        facts.highestNumber,
        highestNumber([folders.backups, facts.secondPlace], facts.office),
      ),
    },
    {
      async copyLive(to) {
        const copied = await steps.backups.copy({ to });
        if (!copied.ok) throw new Refused(copied.error);
      },
      seal: (sealing, given) =>
        files('seal', sealing, {
          onProgress: (stage, done, total) => job.progress(stage, done, total),
          cancelled: () => job.cancelled(),
          ...(given?.copied === undefined ? {} : { copied: given.copied }),
        }),
    },
    {
      onProgress: (stage, done, total) => job.progress(stage, done, total),
      cancelled: () => job.cancelled(),
    },
  );
  if (!written.ok) return written;
  const { manifest, files: made } = written.value;
  const { seq, contentHash } = manifest;
  await steps.backups.recordCreated({ seq, contentHash, place });
  return ok({
    seq,
    file: basename(made.age),
    contentHash,
    removed: facts.rotationPaused ? 0 : rotate(folder, facts.office),
    absentAttachments: manifest.absentAttachments.length,
  });
}

/** Removes what the rule gives up; answers how many. */
function rotate(folder: string, office: string): number {
  const backups = listBackups(folder, office).map((backup) => ({
    seq: backup.seq,
    state: backup.state,
    madeOn: backup.state === 'damaged' ? '1970-01-01' : witaDate(backup.manifest.madeAt),
  }));
  const gone = expendable(backups, false);
  for (const seq of gone) removeBackup(folder, office, seq);
  return gone.length;
}
