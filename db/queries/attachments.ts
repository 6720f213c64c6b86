import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export const findAttachment = (db: ReadDb, uid: string): StoredRow<'attachment'> | undefined =>
  db.one(build.selectFrom('attachment').selectAll().where('uid', '=', uid));

/** What the window may show by its content: of a person while it has not ended, or of the office. */
export const findShownByHash = (db: ReadDb, hash: string): StoredRow<'attachment'> | undefined =>
  db.one(
    build
      .selectFrom('attachment')
      .selectAll()
      .where('hash', '=', hash)
      .where('subject', 'in', ['person', 'office'])
      // What a person shows asks for more rights, and is asked for first.
      .orderBy('subject', 'desc')
      .where('ended_at', 'is', null)
      .limit(1),
  );
