import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';

interface NewEntry {
  readonly siteId: number;
  /** Of one class, or of the site where null. */
  readonly classId: number | null;
  /** What of a site is run at present, not what it holds by its letter. */
  readonly operational?: boolean;
  readonly seats: number;
  readonly from: LocalDate;
  readonly reason: string;
  readonly letterNo?: string | undefined;
  readonly letterDate?: LocalDate | undefined;
}

function scopeOf({ classId, operational }: NewEntry): 'class' | 'operational' | 'site' {
  if (classId !== null) return 'class';
  return operational === true ? 'operational' : 'site';
}

/** Adds an entry to the capacity ledger. Entries are never edited: the latest at a day holds. */
export const addLedgerEntry = (context: CommandContext, entry: NewEntry): number =>
  context.db.insert('capacity_entry', {
    uid: context.newUid(),
    scope: scopeOf(entry),
    site_id: entry.siteId,
    class_id: entry.classId,
    seats: entry.seats,
    from_date: entry.from,
    reason: entry.reason,
    letter_no: entry.letterNo || null,
    letter_date: entry.letterDate ?? null,
  });
