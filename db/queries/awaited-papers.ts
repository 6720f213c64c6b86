import type { StoredRow } from '../schema/tables.ts';
import type { ReadDb } from '../connection.ts';

type AwaitedPaperRow = StoredRow<'awaited_paper'>;

/** Of `awaited_paper AS w`: a NIK is asked for until it is entered, or somebody says that there is none yet. */
export const STILL_LACKED = `w.ended_on IS NULL AND (w.kind <> 'nik' OR EXISTS (
  SELECT 1 FROM person AS p WHERE p.id = w.person_id AND p.nik_status = 'unknown'))`;

/** Papers a person still lacks, the earliest day first. */
export const listOpenPapers = (db: ReadDb, personId: number): AwaitedPaperRow[] =>
  db.sql<AwaitedPaperRow>(
    `SELECT w.* FROM awaited_paper AS w WHERE w.person_id = ? AND ${STILL_LACKED}
     ORDER BY w.due_on, w.kind`,
    personId,
  );

/** The paper of this kind a person is asked for already. */
export const findOpenPaper = (
  db: ReadDb,
  personId: number,
  kind: AwaitedPaperRow['kind'],
): AwaitedPaperRow | undefined =>
  db.sql<AwaitedPaperRow>(
    'SELECT * FROM awaited_paper WHERE person_id = ? AND kind = ? AND ended_on IS NULL',
    personId,
    kind,
  )[0];

/** A paper with the person it belongs to, waited for or not. */
export const findAwaitedPaper = (
  db: ReadDb,
  uid: string,
): (AwaitedPaperRow & { readonly name: string; readonly person_uid: string }) | undefined =>
  db.sql<AwaitedPaperRow & { name: string; person_uid: string }>(
    `SELECT w.*, p.name, p.uid AS person_uid FROM awaited_paper AS w
     JOIN person AS p ON p.id = w.person_id WHERE w.uid = ?`,
    uid,
  )[0];
