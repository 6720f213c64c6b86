/** Backups are named by sequence, never by clock: a wrong clock then orders and deletes nothing. */
export interface BackupName {
  readonly office: string;
  readonly seq: number;
}

const PATTERN = /^tampung-([a-z0-9]+(?:-[a-z0-9]+)*)-(\d{6,})\.age$/;
const LEFTOVER = /^tampung-[a-z0-9-]+-\d{6,}\.(?:age|json|proof)\.sedang$/;

/** The office's code as it stands in file names: small letters, digits, single hyphens. */
export function fileCode(office: string): string {
  const code = office
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return code === '' ? 'kantor' : code;
}

/** `tampung-srt24-000012`, without ending. */
export const backupStem = ({ office, seq }: BackupName): string =>
  `tampung-${fileCode(office)}-${String(seq).padStart(6, '0')}`;

/** Reads `tampung-<office>-000012.age`; null for any other name, which is then not ours to touch. */
export function parseBackupName(file: string): BackupName | null {
  const match = PATTERN.exec(file);
  return match ? { office: match[1] ?? '', seq: Number(match[2]) } : null;
}

/** A file that a stopped backup of ours left half-made. */
export const isLeftover = (file: string): boolean => LEFTOVER.test(file);

/** The next number for an office, from the names in all its places, listed or not. */
export function nextSequence(files: readonly string[], office: string): number {
  const code = fileCode(office);
  // A manifest whose .age was taken away still holds its number.
  const taken = files
    .map((file) => parseBackupName(file.replace(/\.(?:json|proof)$/, '.age')))
    .filter((name) => name?.office === code);
  return 1 + taken.reduce((top, name) => Math.max(top, name?.seq ?? 0), 0);
}
