import type { ReadDb } from '#db/connection.ts';
import { findOwnOffice } from '#db/queries/offices.ts';
import { findSessionUser } from '#db/queries/sessions.ts';
import { witaDate } from '#shared/time.ts';
import type { QueryContext } from './context.ts';
import type { Environment } from './environment.ts';
import { nativeSha256 } from './native-sha256.ts';

/** A session token as stored: only its SHA-256, so that the file reveals no open session. */
export const tokenHash = nativeSha256;

/**
 * Who calls, from which office, on what day. A practice office has its own settable "hari ini";
 * a real office ignores that column and always takes the day in WITA.
 */
export function callFacts(
  db: ReadDb,
  environment: Environment,
  session: string | null,
): QueryContext {
  const now = environment.now();
  const row = findOwnOffice(db);
  const today = row?.practice === 1 && row.practice_today ? row.practice_today : witaDate(now);
  const user = session && row ? findSessionUser(db, tokenHash(session)) : undefined;
  return {
    db,
    now,
    today,
    user: user ?? null,
    office: row
      ? {
          id: row.id,
          uid: row.uid,
          code: row.code,
          kind: row.kind,
          name: row.name,
          practice: row.practice === 1,
        }
      : null,
  };
}
