import type { ReadDb } from '#db/connection.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import { listRuns } from '#db/queries/runs.ts';
import { calledPlacesOn, heldPlacesOn, siteCapacityOn } from '#db/queries/site-capacity.ts';
import { nextReserve, type ReserveCandidate } from '#shared/domain/enrolment/next-reserve.ts';
import { ok } from '#shared/result.ts';
import type { Level, Sex } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';

interface ReserveRow {
  readonly uid: string;
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly level: Level;
  readonly reserve_no: number;
  readonly stage: string;
}

const listReserve = (db: ReadDb, runId: number, level: Level): ReserveRow[] =>
  db.sql<ReserveRow>(
    `SELECT c.uid, c.code, p.name, c.sex, c.level, r.reserve_no, c.stage FROM run_place AS r
     JOIN candidate AS c ON c.id = r.candidate_id JOIN person AS p ON p.id = c.person_id
     WHERE r.run_id = ? AND r.level = ? AND r.outcome = 'reserve' ORDER BY r.position`,
    runId,
    level,
  );

const goneOf = (stage: string): ReserveCandidate['gone'] =>
  stage === 'designated' || stage === 'arrived' || stage === 'closed' ? stage : null;

/**
 * Who may follow on a free place of a level: the first fitting of the frozen run's reserve, and all
 * who were passed over. A proposal: an amendment of the decree decides.
 */
export function proposeNextReserve({ db, today }: QueryContext, { level }: { level: Level }) {
  const intake = findCurrentIntake(db);
  const run = intake && listRuns(db, intake.id).find(({ ratified_at }) => ratified_at !== null);
  if (!intake || !run) return ok({ run: null, next: null, passedOver: [] });
  const rows = listReserve(db, run.id, level);
  const proposal = nextReserve(
    level,
    rows.map(({ code, sex, level: own, reserve_no, stage }) => ({
      code,
      sex,
      level: own,
      reserveNo: reserve_no,
      gone: goneOf(stage),
    })),
    siteCapacityOn(db, intake.site_id, today),
    [
      ...heldPlacesOn(db, intake.site_id, today, today),
      ...calledPlacesOn(db, intake.site_id, today, today),
    ],
  );
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const next = proposal.next && byCode.get(proposal.next.code);
  return ok({
    run: run.uid,
    next: next
      ? {
          candidate: next.uid,
          code: next.code,
          name: next.name,
          sex: next.sex,
          reserveNo: next.reserve_no,
        }
      : null,
    passedOver: proposal.passedOver.map(({ code, reserveNo, reason }) => ({
      code,
      reserveNo,
      name: byCode.get(code)?.name ?? '',
      reason: { ...reason },
    })),
  });
}
