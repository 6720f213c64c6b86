import { type JournalRow, findJournalHead, listJournalChanges } from '#db/queries/journal.ts';
import { exceededPoints } from '#db/queries/limit-points.ts';
import type { AppError } from '#shared/errors.ts';
import type { CommandContext } from '../../context.ts';
import { dependsOn } from '../journal/put-back.ts';

/**
 * Takes a permit back unless a number would then stand exceeded without one: it is somebody's right
 * to be there, though no row refers to it. The refusal names what came in by it last.
 */
export function undoPermit(
  { db }: CommandContext,
  entry: JournalRow,
): AppError<'journal.depends'> | undefined {
  const change = listJournalChanges(db, entry.seq).find(
    ({ table_name }) => table_name === 'permit',
  );
  if (!change) throw new Error(`Entry ${entry.seq} granted no permit`);
  const [permit] = db.sql<{ site_id: number }>(
    'SELECT site_id FROM permit WHERE id = ?',
    change.row_id,
  );
  if (!permit) throw new Error(`Permit ${change.row_id} is missing`);
  const before = exceededPoints(db, permit.site_id);
  db.remove('permit', change.row_id);
  if (exceededPoints(db, permit.site_id) <= before) return undefined;
  const later = lastArrivalEntry(db) ?? findJournalHead(db) ?? entry;
  return dependsOn(db, later);
}

const lastArrivalEntry = (db: CommandContext['db']): JournalRow | undefined =>
  db.sql<JournalRow>(
    `SELECT j.* FROM journal AS j JOIN journal_change AS c ON c.seq = j.seq
     WHERE c.table_name IN ('enrolment', 'stay', 'leave') ORDER BY j.seq DESC LIMIT 1`,
  )[0];
