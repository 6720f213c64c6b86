import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export const findAttachment = (db: ReadDb, uid: string): StoredRow<'attachment'> | undefined =>
  db.one(build.selectFrom('attachment').selectAll().where('uid', '=', uid));

/** An attachment of one of these kinds of subject that has not ended, by its content. */
export const findShownByHash = (
  db: ReadDb,
  hash: string,
  subjects: readonly StoredRow<'attachment'>['subject'][],
): StoredRow<'attachment'> | undefined =>
  db.one(
    build
      .selectFrom('attachment')
      .selectAll()
      .where('hash', '=', hash)
      .where('subject', 'in', subjects)
      .where('ended_at', 'is', null)
      .limit(1),
  );
