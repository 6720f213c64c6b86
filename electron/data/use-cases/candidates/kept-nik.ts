import type { ReadDb } from '#db/connection.ts';
import { findPersonByNik, type PersonRow } from '#db/queries/candidates.ts';

/**
 * A NIK once seen is not forgotten because somebody left the field empty, nor replaced by the one
 * under which the same person stood before two entries were merged.
 */
export function keptNik(db: ReadDb, known: PersonRow | undefined, typed: string | null) {
  const holder = typed === null ? undefined : findPersonByNik(db, typed);
  const stays = typed === null || (holder !== undefined && holder.id !== known?.id);
  return known?.nik && stays ? { nik: known.nik, nik_status: 'present' as const } : {};
}
