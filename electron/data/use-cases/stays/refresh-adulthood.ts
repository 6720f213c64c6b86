import type { WriteDb } from '#db/connection.ts';
import { adultFrom } from '#shared/domain/people/adulthood.ts';

/** Every stay says from when the person is grown up; a birth date found later says it anew. */
export function refreshAdulthood(db: WriteDb, personId: number, birth: string | null): void {
  if (birth === null) return;
  const rows = db.sql<{ id: number }>('SELECT id FROM stay WHERE person_id = ?', personId);
  for (const { id } of rows) db.update('stay', id, { adult_from: adultFrom(birth) });
}
