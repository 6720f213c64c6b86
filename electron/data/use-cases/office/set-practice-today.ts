import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type CommandContext, ownOffice } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';

/** Moves the day of a practice office; what candidates lack and which desil holds follows it. */
export function setPracticeToday(context: CommandContext, { today }: { today: LocalDate }) {
  const { db } = context;
  const office = ownOffice(context);
  if (!office.practice) return err({ code: 'office.not-practice', name: office.name } as const);
  db.update('office', office.id, { practice_today: today });
  const candidates = db.sql<{ id: number }>('SELECT id FROM candidate ORDER BY id');
  refreshCandidates(
    db,
    candidates.map(({ id }) => id),
    { today, search: 'kept' },
  );
  context.subject(office.uid);
  context.describe({ today });
  return ok(null);
}
