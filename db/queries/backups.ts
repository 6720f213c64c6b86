import type { ReadDb } from '../connection.ts';

/** A backup as the journal remembers it, also while its stick is away. */
export interface JournaledBackup {
  readonly at: string;
  readonly place: string;
  readonly seq: number;
}

/** The newest backup made into a place. */
export const findNewestBackup = (db: ReadDb, place: string): JournaledBackup | undefined =>
  db.sql<JournaledBackup>(
    `SELECT j.at, json_extract(d.summary, '$.place') AS place, json_extract(d.summary, '$.seq') AS seq
     FROM journal AS j JOIN journal_detail AS d ON d.seq = j.seq
     WHERE j.command = 'backups.create' AND json_extract(d.summary, '$.place') = ?
     ORDER BY j.seq DESC LIMIT 1`,
    place,
  )[0];

/** The highest number the journal knows; 0 without any. Numbers never go back. */
export const highestBackupNumber = (db: ReadDb): number =>
  db.sql<{ top: number | null }>(
    `SELECT max(json_extract(d.summary, '$.seq')) AS top FROM journal AS j
     JOIN journal_detail AS d ON d.seq = j.seq WHERE j.command = 'backups.create'`,
  )[0]?.top ?? 0;

/** Since a restore or a failed check, until somebody lets it go on, nothing old is removed. */
export const isRotationPaused = (db: ReadDb): boolean => {
  const row = db.sql<{ command: string }>(
    `SELECT command FROM journal
     WHERE command IN ('backups.restore', 'backups.checkFailed', 'backups.resumeRotation')
     ORDER BY seq DESC LIMIT 1`,
  )[0];
  return row !== undefined && row.command !== 'backups.resumeRotation';
};
