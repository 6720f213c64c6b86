import { accessSync, constants, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { BackupPlace } from '#shared/contract/backups.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { witaDate } from '#shared/time.ts';
import type { AppError } from '#shared/errors.ts';
import { createBackup } from '../backups/create-backup.ts';
import type { BackupKey } from '../backups/identity.ts';
import { backupStem } from '../backups/names.ts';
import { listPlace, peopleIn, type PlaceListing } from '../backups/places.ts';
import {
  type Chosen,
  newestAside,
  previewChosen,
  restoreOffice,
  undoLastRestore,
} from '../backups/restore-office.ts';
import { backupFiles } from '../backups/verify-backup.ts';
import type { TaskContext } from '../task.ts';

interface Listed {
  readonly place: BackupPlace;
  readonly office: string;
  readonly seq: number;
}
interface Which {
  readonly listed?: Listed | undefined;
  readonly file?: string | undefined;
  readonly key: BackupKey;
}

type Work = AppError<'backups.under-way'>['work'];
let underWay: Work | null = null;

/** One work on backup files at a time: a restore must not meet a copy of the file it replaces. */
async function alone<T>(
  work: Work,
  run: () => Promise<T>,
): Promise<T | Result<never, AppError<'backups.under-way'>>> {
  if (underWay !== null) return err({ code: 'backups.under-way', work: underWay });
  underWay = work;
  try {
    return await run();
  } finally {
    underWay = null;
  }
}

const officeFacts = async ({ live, steps }: TaskContext) =>
  live.state().kind === 'open' ? steps.backups.facts({}) : null;

/** Before an office is open anyone may bring one back; afterwards only Pengelola. */
async function mayRestore(context: TaskContext): Promise<Result<null, AppError<'access.denied'>>> {
  if ((await officeFacts(context)) === null) return ok(null);
  if (context.user?.roles.includes('admin')) return ok(null);
  return err({ code: 'access.denied', needs: ['admin'] });
}

async function folderOf(context: TaskContext, place: BackupPlace): Promise<string | null> {
  if (place === 'own') return context.folders.backups;
  return (await officeFacts(context))?.secondPlace ?? null;
}

async function locate(context: TaskContext, listed: Listed) {
  const folder = await folderOf(context, listed.place);
  const file = `${backupStem(listed)}.age`;
  if (folder === null || !existsSync(join(folder, file)))
    return err({ code: 'backups.not-found', file } as const);
  return ok(join(folder, file));
}

async function chosen(context: TaskContext, which: Which) {
  if (which.file !== undefined) return ok<Chosen>({ path: which.file, key: which.key });
  if (!which.listed) return err({ code: 'backups.not-found', file: '' } as const);
  const path = await locate(context, which.listed);
  return path.ok ? ok<Chosen>({ path: path.value, key: which.key }) : path;
}

/** Whole days up to `today`; 0 for what a wrong clock dated later. */
const daysSince = (at: string | null, today: string): number | null =>
  at === null
    ? null
    : Math.max(0, Temporal.PlainDate.from(witaDate(at)).until(today, { largestUnit: 'day' }).days);

const newest = (instants: readonly (string | null | undefined)[]): string | null =>
  instants.reduce<string | null>((top, at) => (at && (top === null || at > top) ? at : top), null);

const factsIn = (places: readonly PlaceListing[]) =>
  places.flatMap(({ backups }) => backups.flatMap(({ facts }) => facts ?? []));

/** Tasks of this noun; the names are those of shared/contract/backups.ts. */
export const backupsTasks = {
  create: (context: TaskContext, { place }: { place: BackupPlace }) =>
    alone('create', () => createBackup(context, place)),

  async list(context: TaskContext) {
    const facts = await officeFacts(context);
    // Nothing of an open office is told to someone who is not signed in.
    const closed = facts !== null && context.user === null;
    const office = facts?.office ?? null;
    const own = listPlace('own', context.folders.backups, office);
    const second = listPlace('second', facts?.secondPlace ?? null, office);
    // The real day, also in a practice office: a backup ages whatever day is practised.
    const today = witaDate(context.environment.now());
    const inSecond = factsIn([second]).map(({ madeAt }) => madeAt);
    return ok({
      places: closed ? [] : [own, second],
      daysSinceProven: daysSince(
        newest(factsIn([own, second]).map(({ verifiedAt }) => verifiedAt)),
        today,
      ),
      daysSinceSecond: daysSince(newest([...inSecond, facts?.newestInSecond]), today),
      rotationPaused: facts?.rotationPaused ?? false,
      undoable: facts !== null && newestAside(context.folders.database) !== null,
    });
  },

  verify: (context: TaskContext, input: Listed & { key?: BackupKey | undefined }) =>
    alone('verify', async () => {
      const { steps, job, environment, files } = context;
      const path = await locate(context, input);
      if (!path.ok) return path;
      const proven = await files(
        'verify',
        {
          files: backupFiles(dirname(path.value), backupStem(input)),
          key: input.key ?? null,
          now: environment.now(),
        },
        {
          onProgress: (stage, done, total) => job.progress(stage, done, total),
          cancelled: () => job.cancelled(),
        },
      );
      const { seq, place } = input;
      const opened = input.key !== undefined;
      if (proven.ok) {
        await steps.backups.recordVerified({ seq, place, opened });
        return ok({ seq, opened });
      }
      const { code } = proven.error;
      if (code === 'backups.damaged' || code === 'backups.attachments-missing')
        await steps.backups.recordCheckFailed({ seq, place, code });
      return proven;
    }),

  async choosePlace({ steps }: TaskContext, { folder }: { folder: string }) {
    try {
      accessSync(folder, constants.R_OK | constants.W_OK);
    } catch {
      return err({ code: 'backups.place-unavailable', place: folder } as const);
    }
    await steps.backups.rememberPlace({ folder });
    return ok({ folder });
  },

  async preview(context: TaskContext, which: Which) {
    const allowed = await mayRestore(context);
    if (!allowed.ok) return allowed;
    const found = await chosen(context, which);
    if (!found.ok) return found;
    return alone('restore', async () => {
      const opened = await previewChosen(context, found.value);
      if (!opened.ok) return opened;
      const { counts, schemaVersion: _version, ...shown } = opened.value;
      return ok({ ...shown, file: basename(found.value.path), ...peopleIn(counts) });
    });
  },

  async restore(context: TaskContext, which: Which) {
    const allowed = await mayRestore(context);
    if (!allowed.ok) return allowed;
    const found = await chosen(context, which);
    if (!found.ok) return found;
    return alone('restore', () => restoreOffice(context, found.value));
  },

  async undoRestore(context: TaskContext) {
    const allowed = await mayRestore(context);
    if (!allowed.ok) return allowed;
    return alone('restore', () => undoLastRestore(context));
  },
} as const;
