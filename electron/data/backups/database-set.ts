import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { renameDurably, syncFolder } from './durable-files.ts';
import {
  readRestoreJournal,
  removeRestoreJournal,
  type RestoreJournal,
  writeRestoreJournal,
} from './restore-journal.ts';

/** SQLite's files belong together: a database beside another one's -wal is silently wrong. */
const SIDES = ['', '-wal', '-shm', '-journal'] as const;

const setNames = (databasePath: string): string[] =>
  SIDES.map((side) => basename(databasePath) + side);

const present = (folder: string, names: readonly string[]): string[] =>
  names.filter((name) => existsSync(join(folder, name)));

/** A new folder beside the database for the present set: `sebelum-pulih-1`, `-2`, … */
export function nextAsideFolder(databasePath: string): string {
  const folder = dirname(databasePath);
  const taken = readdirSync(folder).map((name) => /^sebelum-pulih-(\d+)$/.exec(name)?.[1] ?? '0');
  return `sebelum-pulih-${1 + Math.max(0, ...taken.map(Number))}`;
}

/**
 * Exchanges the closed database with the set in folder `incoming` (a name beside the database), file
 * names alike. The present database goes aside first and the new one comes in last: at no moment is a
 * database beside a foreign side file, and its arrival is what decides which way a crash is resolved.
 */
export async function exchangeSets(
  databasePath: string,
  exchange: Pick<RestoreJournal, 'incoming' | 'aside' | 'generation' | 'sha256'>,
  step: ((name: string) => void) | undefined,
): Promise<RestoreJournal> {
  const folder = dirname(databasePath);
  const incoming = join(folder, exchange.incoming);
  const aside = join(folder, exchange.aside);
  const incomingFiles = present(incoming, setNames(databasePath)).toReversed();
  const journal: RestoreJournal = { ...exchange, phase: 'moving', incomingFiles };
  mkdirSync(aside, { recursive: true });
  syncFolder(folder);
  await writeRestoreJournal(databasePath, journal);
  step?.('journal');
  for (const name of present(folder, setNames(databasePath))) {
    await renameDurably(join(folder, name), join(aside, name));
    step?.(`aside ${name}`);
  }
  for (const name of incomingFiles) {
    await renameDurably(join(incoming, name), join(folder, name));
    step?.(`in ${name}`);
  }
  const placed: RestoreJournal = { ...journal, phase: 'placed' };
  await writeRestoreJournal(databasePath, placed);
  step?.('placed');
  return placed;
}

/**
 * Puts the old set back and the new one where it came from, however far the exchange had come; after
 * a crash in the midst it is simply done again. The incoming folder is left to its owner.
 */
export async function takeBack(databasePath: string, journal: RestoreJournal): Promise<void> {
  const folder = dirname(databasePath);
  const aside = join(folder, journal.aside);
  const incoming = join(folder, journal.incoming);
  // Files come in only when all old ones are aside. So while one of them is away from `incoming`,
  // these names at home are new; once all are back there, what stands at home is old.
  const away = journal.incomingFiles.filter((name) => !existsSync(join(incoming, name)));
  for (const name of present(folder, away).toReversed()) {
    await renameDurably(join(folder, name), join(incoming, name));
  }
  for (const name of present(aside, setNames(databasePath)).toReversed()) {
    await renameDurably(join(aside, name), join(folder, name));
  }
  removeRestoreJournal(databasePath);
  removeIfEmpty(aside);
}

/**
 * Takes back an exchange that had been completed, because the program could not work with the new
 * file. The closed new set may have grown a side file meanwhile; it goes along.
 */
export async function takeBackPlaced(databasePath: string, journal: RestoreJournal): Promise<void> {
  const incomingFiles = present(dirname(databasePath), setNames(databasePath)).toReversed();
  const moving: RestoreJournal = { ...journal, phase: 'moving', incomingFiles };
  await writeRestoreJournal(databasePath, moving);
  await takeBack(databasePath, moving);
}

function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** How a start after a crash found an exchange. */
export type Resumed =
  | { readonly outcome: 'none' }
  /** The old set stands again; nothing was lost. */
  | { readonly outcome: 'rolled-back' }
  /** The new set stands; record `generation`, then call `finishExchange`. */
  | { readonly outcome: 'placed'; readonly generation: string; readonly aside: string };

/**
 * To be called at every start before the database is opened. Ends an interrupted exchange: forward
 * when the new database had arrived, else back. Calling it again after another crash is safe.
 */
export async function resumeExchange(databasePath: string): Promise<Resumed> {
  const journal = readRestoreJournal(databasePath);
  const folder = dirname(databasePath);
  if (!journal) {
    removeStaging(databasePath);
    return { outcome: 'none' };
  }
  const arrived = !existsSync(join(folder, journal.incoming, basename(databasePath)));
  if (journal.phase === 'moving' && !arrived) {
    await takeBack(databasePath, journal);
    removeStaging(databasePath);
    return { outcome: 'rolled-back' };
  }
  if (journal.phase === 'moving') {
    await writeRestoreJournal(databasePath, { ...journal, phase: 'placed' });
  }
  const { generation, aside } = journal;
  return { outcome: 'placed', generation, aside: join(folder, aside) };
}

/** The new database is open and its generation recorded: the exchange is over. */
export function finishExchange(databasePath: string): void {
  const journal = readRestoreJournal(databasePath);
  if (!journal) return;
  removeRestoreJournal(databasePath);
  removeIfEmpty(join(dirname(databasePath), journal.incoming));
  removeStaging(databasePath);
}

/** Where a backup is opened, in the clear: beside the database, so that moving it in is a rename. */
export const stagingFolder = (databasePath: string): string =>
  join(dirname(databasePath), 'pulih-sedang');

/** Removes what an opened backup left there. */
export function removeStaging(databasePath: string): void {
  rmSync(stagingFolder(databasePath), { recursive: true, force: true });
}
