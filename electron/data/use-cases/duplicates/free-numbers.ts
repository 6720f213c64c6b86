import type { WriteDb } from '#db/connection.ts';
import { findPersonByNik, findPersonByNisn } from '#db/queries/candidates.ts';

interface Numbers {
  readonly nik?: string | null | undefined;
  readonly nisn?: string | null | undefined;
}

/**
 * Sets numbers free that an entry merged into this person still carries, so that the person who
 * stays can be written with them: a number stands once in the office. Call it before the person is
 * written; entries of anybody else are left alone.
 */
export function freeNumbers(db: WriteDb, personId: number, { nik, nisn }: Numbers): void {
  const byNik = nik ? findPersonByNik(db, nik) : undefined;
  if (byNik?.merged_into === personId)
    db.update('person', byNik.id, { nik: null, nik_status: 'unknown' });
  const byNisn = nisn ? findPersonByNisn(db, nisn) : undefined;
  if (byNisn?.merged_into === personId) db.update('person', byNisn.id, { nisn: null });
}
