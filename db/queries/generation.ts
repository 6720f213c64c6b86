import type { ReadDb } from '../connection.ts';

/**
 * The random id of this database's life, new at set-up and with every restore: papers and backups
 * carry it, so that two pasts of one office can be told apart. It stands in the journal alone, for a
 * restored office must count as the same content. Falls back to the office's own id.
 */
export function findGeneration(db: ReadDb): string {
  const row = db.sql<{ generation: string | null }>(
    `SELECT json_extract(d.summary, '$.generation') AS generation FROM journal AS j
     JOIN journal_detail AS d ON d.seq = j.seq
     WHERE j.command IN ('office.create', 'backups.restore')
       AND json_extract(d.summary, '$.generation') IS NOT NULL
     ORDER BY j.seq DESC LIMIT 1`,
  )[0];
  if (row?.generation) return row.generation;
  const own = db.sql<{ uid: string }>('SELECT uid FROM office WHERE own = 1')[0];
  return own ? own.uid.replaceAll('-', '') : 'tanpa-kantor';
}
