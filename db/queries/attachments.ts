import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export const findAttachment = (db: ReadDb, uid: string): StoredRow<'attachment'> | undefined =>
  db.one(build.selectFrom('attachment').selectAll().where('uid', '=', uid));

/** What the window may show by its content: not ended, of one of these kinds of subject. */
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
      // What a person shows asks for more rights, and is asked for first.
      .orderBy('subject', 'desc')
      .where('ended_at', 'is', null)
      .limit(1),
  );
