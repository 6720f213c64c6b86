import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type Manifest, parseManifest } from './manifest.ts';
import { backupStem, fileCode, parseBackupName } from './names.ts';
import { type BackupFiles, backupFiles, readProof } from './verify-backup.ts';

/** A backup as a place shows it. `unproven`: complete by name and size, not read back here yet. */
export type ListedBackup =
  | {
      readonly state: 'verified';
      readonly files: BackupFiles;
      readonly seq: number;
      readonly manifest: Manifest;
      readonly verifiedAt: string;
      /** It was also decrypted and hashed, not only compared byte by byte. */
      readonly opened: boolean;
    }
  | {
      readonly state: 'unproven';
      readonly files: BackupFiles;
      readonly seq: number;
      readonly manifest: Manifest;
    }
  | { readonly state: 'damaged'; readonly files: BackupFiles; readonly seq: number };

/**
 * The backups of an office in a place, newest number first. An .age file without its manifest is a
 * backup that never finished and is not listed. Looks at names, sizes and proofs only; reading every
 * file back is `verifyBackup`.
 * @throws when the place cannot be read (stick not plugged in).
 */
export function listBackups(place: string, office: string): ListedBackup[] {
  const code = fileCode(office);
  return readdirSync(place)
    .map(parseBackupName)
    .filter((name) => name?.office === code)
    .flatMap((name) => (name ? [inspect(place, office, name.seq)] : []))
    .filter((backup) => backup !== null)
    .toSorted((a, b) => b.seq - a.seq);
}

function inspect(place: string, office: string, seq: number): ListedBackup | null {
  const files = backupFiles(place, backupStem({ office, seq }));
  if (!existsSync(files.manifest)) return null;
  const manifest = parseManifest(readFileSync(files.manifest, 'utf8'));
  if (!manifest || manifest.seq !== seq || statSync(files.age).size !== manifest.cipher.bytes) {
    return { state: 'damaged', files, seq };
  }
  const proof = readProof(files, manifest);
  if (!proof) return { state: 'unproven', files, seq, manifest };
  const { verifiedAt, opened } = proof;
  return { state: 'verified', files, seq, manifest, verifiedAt, opened };
}

/**
 * Removes one backup that rotation gave up. Only its own three files; attachments stay, since other
 * backups name them.
 */
export function removeBackup(place: string, office: string, seq: number): void {
  const files = backupFiles(place, backupStem({ office, seq }));
  // The manifest first: a removal cut short leaves nothing that looks like a backup.
  for (const path of [files.manifest, files.proof, files.age]) rmSync(path, { force: true });
}
