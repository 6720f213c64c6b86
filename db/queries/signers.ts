import type { SignerTerm } from '#shared/domain/papers/signing.ts';
import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export type SignerRow = StoredRow<'signer'>;

/** All signers by seat, who began last first. */
export const listSigners = (db: ReadDb): SignerRow[] =>
  db.sql(`SELECT * FROM signer ORDER BY seat, ifnull(from_date, '') DESC, id DESC`);

export const findSigner = (db: ReadDb, uid: string): SignerRow | undefined =>
  db.one(build.selectFrom('signer').selectAll().where('uid', '=', uid));

/** A row as the rules take it. */
export function termOf(row: SignerRow): SignerTerm {
  const { uid, seat, position, name, rank, nip, from_date: from, until_date: until } = row;
  const capacity =
    row.capacity === 'on-behalf'
      ? ({ kind: 'on-behalf', of: row.behalf_of ?? '' } as const)
      : ({ kind: row.capacity } as const);
  return { uid, seat, capacity, position, name, rank, nip, from, until };
}
