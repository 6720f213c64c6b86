import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';
import { type SignersOnce, takenOver } from '#shared/domain/papers/taken-over.ts';
import type { Migration } from './migration.ts';

/** A UUIDv7 of the moment when the office wrote the setting. */
function uidAt(instant: string): string {
  const time = Temporal.Instant.from(instant).epochMilliseconds.toString(16).padStart(12, '0');
  // The last 18 characters of a UUIDv4 are random but for the variant, which is the same.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/**
 * Signers that an office wrote into its one dialog become rows that hold from the beginning, so that
 * no office loses them and a paper of an earlier day still finds them. The old setting stays as it is:
 * an act of the day before may still be undone.
 */
function takeOver(raw: Database): void {
  const office = raw.prepare('SELECT id FROM office WHERE own = 1').get() as
    | { readonly id: number }
    | undefined;
  const stored = raw.prepare(`SELECT value, changed_at FROM setting WHERE key = 'paper.signers'`);
  const setting = stored.get() as
    | { readonly value: string; readonly changed_at: string }
    | undefined;
  if (!office || !setting) return;
  const { rows, signing } = takenOver(JSON.parse(setting.value) as SignersOnce);
  const insert = raw.prepare(
    `INSERT INTO signer (uid, office_id, seat, capacity, behalf_of, position, name, rank, nip)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { seat, capacity, position, name, rank, nip } of rows) {
    const of = capacity.kind === 'on-behalf' ? capacity.of : null;
    insert.run(
      uidAt(setting.changed_at),
      office.id,
      seat,
      capacity.kind,
      of,
      position,
      name,
      rank,
      nip,
    );
  }
  raw
    .prepare('INSERT INTO setting (key, value, changed_at) VALUES (?, ?, ?)')
    .run('paper.signing', JSON.stringify(signing), setting.changed_at);
}

export const signers: Migration = {
  version: 3030,
  title: 'keep who signs the papers of the office, and from when to when',
  sql: `
-- Half-open [from_date, until_date); without a beginning it holds from ever.
CREATE TABLE signer (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  office_id INTEGER NOT NULL REFERENCES office (id),
  -- What papers ask for: the position for which is signed, whoever holds it.
  seat TEXT NOT NULL CHECK (seat <> ''),
  capacity TEXT NOT NULL CHECK (capacity IN ('own', 'acting', 'daily', 'on-behalf')),
  behalf_of TEXT,
  position TEXT NOT NULL CHECK (position <> ''),
  -- Null: the line stays empty to be written by hand.
  name TEXT CHECK (name <> ''),
  rank TEXT CHECK (rank <> ''),
  nip TEXT CHECK (nip <> ''),
  from_date TEXT,
  until_date TEXT,
  end_reason TEXT,
  CHECK ((capacity = 'on-behalf') = (behalf_of IS NOT NULL)),
  CHECK (from_date IS NULL OR until_date IS NULL OR from_date < until_date)
) STRICT;
CREATE INDEX signer_by_seat ON signer (seat, from_date);
`,
  fill: takeOver,
};
