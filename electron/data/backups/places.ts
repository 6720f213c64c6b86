import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { BackupPlace, ListedBackup as ShownBackup } from '#shared/contract/backups.ts';
import { listBackups, type ListedBackup } from './list-backups.ts';
import { fileCode, nextSequence, parseBackupName } from './names.ts';

/** A place as the list shows it. */
export interface PlaceListing {
  readonly place: BackupPlace;
  readonly folder: string | null;
  readonly state: 'ready' | 'unavailable' | 'not-chosen';
  readonly backups: ShownBackup[];
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** The office codes of the backups in a folder, as their names say. */
const codesIn = (folder: string): string[] => [
  ...new Set(readdirSync(folder).flatMap((file) => parseBackupName(file)?.office ?? [])),
];

/**
 * The backups of a place, newest number first. `office` null (its file cannot be opened) shows those
 * of every office: one of them is the way out.
 */
export function listPlace(
  place: BackupPlace,
  folder: string | null,
  office: string | null,
): PlaceListing {
  if (folder === null) return { place, folder, state: 'not-chosen', backups: [] };
  try {
    if (!isFolder(folder)) return { place, folder, state: 'unavailable', backups: [] };
    const codes = office === null ? codesIn(folder) : [fileCode(office)];
    const backups = codes.flatMap((code) =>
      listBackups(folder, code).map((backup) => shown(place, code, backup)),
    );
    return { place, folder, state: 'ready', backups: backups.toSorted((a, b) => b.seq - a.seq) };
  } catch {
    // The stick was pulled out while it was read.
    return { place, folder, state: 'unavailable', backups: [] };
  }
}

function shown(place: BackupPlace, office: string, backup: ListedBackup): ShownBackup {
  const { seq, state, files } = backup;
  const named = { place, office, seq, file: basename(files.age), state };
  if (backup.state === 'damaged') return { ...named, facts: null };
  const { manifest } = backup;
  const proven = backup.state === 'verified';
  return {
    ...named,
    facts: {
      madeAt: manifest.madeAt,
      verifiedAt: proven ? backup.verifiedAt : null,
      opened: proven && backup.opened,
      bytes: manifest.cipher.bytes,
      attachments: manifest.attachments.length,
      absentAttachments: manifest.absentAttachments.length,
      ...peopleIn(manifest.counts),
    },
  };
}

/** How many people stand in a backup, from the counts of its manifest. */
export const peopleIn = (counts: Readonly<Record<string, number>>) => ({
  people: counts['person'] ?? 0,
  candidates: counts['candidate'] ?? 0,
  students: counts['enrolment'] ?? 0,
});

/** The highest number used in any of the folders, readable or not at this moment. */
export function highestNumber(folders: readonly (string | null)[], office: string): number {
  const files = folders.flatMap((folder) =>
    folder !== null && isFolder(folder) ? readdirSync(folder) : [],
  );
  return nextSequence(files, office) - 1;
}
