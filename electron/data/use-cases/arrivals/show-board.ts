import { countExpected, listLastArrivals } from '#db/queries/arrivals.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import { findJournalDetail, findJournalEntry } from '#db/queries/journal.ts';
import { arrivalBoard } from '#shared/domain/enrolment/arrival-board.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';
import { expectedOf } from './list-expected.ts';
import { mayUndo } from '../journal/show-history.ts';

/** So many of who came last stand beside the desk. */
const LAST = 8;

/** The entry that recorded this one child alone, while whoever is signed in may take it back. */
function undoOfOne(context: QueryContext, seq: number | null): number | null {
  const entry = seq === null ? undefined : findJournalEntry(context.db, seq);
  if (entry?.command !== 'enrolments.arrive') return null;
  const undone_by = findJournalDetail(context.db, entry.seq)?.undone_by ?? null;
  return mayUndo(context, { ...entry, undone_by }) ? entry.seq : null;
}

/** The counter of the day, of the intake the screens work with, and who came last. */
export function showBoard(context: QueryContext) {
  const { db } = context;
  const intake = findCurrentIntake(db);
  if (!intake) return ok(null);
  const board = arrivalBoard(countExpected(db, intake.id));
  return ok({
    intake: intake.name,
    ...board,
    levels: [...board.levels],
    late: expectedOf(context, intake).filter(({ late }) => late).length,
    noShowDays: intake.no_show_days,
    last: listLastArrivals(db, intake.id, LAST).map(({ seq, ...one }) => ({
      ...one,
      undo: undoOfOne(context, seq),
    })),
  });
}
