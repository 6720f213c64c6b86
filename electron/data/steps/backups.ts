import { findNewestBackup, highestBackupNumber, isRotationPaused } from '#db/queries/backups.ts';
import { findGeneration } from '#db/queries/generation.ts';
import { findSetting, putSetting } from '#db/queries/settings.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { copyLive } from '../backups/live-copy.ts';
import { type BackupRefusal, refusalOf } from '../backups/refusal.ts';
import { rawStep, readStep, writeStep } from '../step.ts';

const SECOND_PLACE = 'backup.second-place';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const backupSteps = {
  /** What a backup and its list need to know of the office; null while there is none. */
  facts: readStep((context, _payload: Record<string, never>) => {
    const { db, office } = context;
    if (!office) return null;
    const recipient = text(findSetting(db, 'backup.recipient'));
    const wrappedIdentity = text(findSetting(db, 'backup.wrapped'));
    return {
      office: office.code,
      generation: findGeneration(db),
      lock: recipient && wrappedIdentity ? { recipient, wrappedIdentity } : null,
      secondPlace: text(findSetting(db, SECOND_PLACE)),
      rotationPaused: isRotationPaused(db),
      highestNumber: highestBackupNumber(db),
      newestInSecond: findNewestBackup(db, 'second')?.at ?? null,
    };
  }),
  /** Copies the live file page by page; lists are answered between its steps. */
  copy: rawStep(
    async (store, { to }: { to: string }, work): Promise<Result<null, BackupRefusal>> => {
      try {
        await copyLive(store.raw, to, {
          cancelled: () => work.cancelled(),
          onProgress: (share) => work.progress(Math.round(share * 100), 100),
        });
        return ok(null);
      } catch (error) {
        const refusal = refusalOf(error, to);
        if (refusal) return err(refusal);
        throw error;
      }
    },
  ),
  recordCreated: writeStep(
    'backups.create',
    (context, made: { seq: number; contentHash: string; place: string }) => {
      context.describe({ ...made });
      return ok(null);
    },
  ),
  recordVerified: writeStep(
    'backups.verify',
    (context, proven: { seq: number; place: string; opened: boolean }) => {
      context.describe({ seq: proven.seq, place: proven.place, opened: proven.opened ? 1 : 0 });
      return ok(null);
    },
  ),
  recordCheckFailed: writeStep(
    'backups.checkFailed',
    (context, failed: { seq: number; place: string; code: string }) => {
      context.describe({ ...failed });
      return ok(null);
    },
  ),
  rememberPlace: writeStep('backups.choosePlace', (context, { folder }: { folder: string }) => {
    putSetting(context.db, SECOND_PLACE, folder, context.now);
    // The journal is read by everyone: the folder is in the setting alone.
    context.describe({ place: 'second' });
    return ok(null);
  }),
  generation: readStep((context, _payload: Record<string, never>) => findGeneration(context.db)),
  /** The new generation of restored data: what is written from now on belongs to another past. */
  recordRestore: writeStep(
    'backups.restore',
    (context, { generation, by }: { generation: string; by: string }) => {
      context.describe({ generation, by });
      return ok(null);
    },
  ),
} as const;
