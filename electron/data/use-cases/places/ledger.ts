import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';

interface NewEntry {
  readonly siteId: number;
  /** Of one class, or of the site where null. */
  readonly classId: number | null;
  readonly seats: number;
  readonly from: LocalDate;
  readonly reason: string;
  readonly letterNo?: string | undefined;
  readonly letterDate?: LocalDate | undefined;
}

/** Adds an entry to the capacity ledger. Entries are never edited: the latest at a day holds. */
export const addLedgerEntry = (context: CommandContext, entry: NewEntry): number =>
  context.db.insert('capacity_entry', {
    uid: context.newUid(),
    scope: entry.classId === null ? 'site' : 'class',
    site_id: entry.siteId,
    class_id: entry.classId,
    seats: entry.seats,
    from_date: entry.from,
    reason: entry.reason,
    letter_no: entry.letterNo || null,
    letter_date: entry.letterDate ?? null,
  });
