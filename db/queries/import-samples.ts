import type { ReadDb } from '../connection.ts';

/** Candidate codes of these NIK; of somebody in several intakes the newest comes last. */
export const listCodesOfNik = (
  db: ReadDb,
  niks: readonly string[],
): { readonly nik: string; readonly code: string }[] =>
  db.sql<{ nik: string; code: string }>(
    `SELECT p.nik, c.code FROM person AS p JOIN candidate AS c ON c.person_id = p.id
     WHERE p.nik IN (SELECT value FROM json_each(?)) ORDER BY c.id`,
    JSON.stringify(niks),
  );
