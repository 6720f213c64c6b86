import {
  countDesilChecks,
  countWaiting,
  listDesilChecks,
  type CheckRow,
} from '#db/queries/desil-check.ts';
import { findDtsenPeriod } from '#db/queries/dtsen-period.ts';
import { findIntake } from '#db/queries/intakes.ts';
import { type CheckPart, checkState, type CheckState } from '#shared/domain/desil/desil-check.ts';
import { yearsOf } from '#shared/domain/people/age.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';

/** How far the round is: everybody of the intake who neither arrived nor ended, in four parts. */
export function summarizeChecks({ db, today }: QueryContext, input: { intake: string }) {
  const intake = findIntake(db, input.intake);
  if (!intake) return err({ code: 'desil.intake-not-found', intake: input.intake } as const);
  const current = findDtsenPeriod(db, today);
  const counts: Record<CheckState, number> = { missing: 0, older: 0, absent: 0, done: 0 };
  for (const { period, absent, n } of countDesilChecks(db, intake.id))
    counts[checkState({ desil: absent ? null : 1, period }, current.period)] += n;
  const { missing, older, absent, done } = counts;
  const waiting = countWaiting(db, intake.id, today);
  return ok({ ...current, ...counts, ...waiting, total: missing + older + absent + done });
}

const toRow = (row: CheckRow, today: LocalDate) => ({
  uid: row.uid,
  code: row.code,
  name: row.name,
  sex: row.sex,
  age: yearsOf(row.birth_date, today),
  level: row.level,
  village: row.village ?? '',
  nikMasked: row.nik === null ? null : maskId(row.nik),
  kkMasked: row.kk_no === null ? null : maskId(row.kk_no),
  desil: row.desil,
  period: row.desil_period,
  proposal:
    row.proposed_on === null
      ? null
      : { on: row.proposed_on, to: row.addressed_to ?? '', checkOn: row.check_on ?? '' },
});

/** One block of the work list. */
export function showChecks(
  { db, today }: QueryContext,
  {
    intake: uid,
    part,
    ...block
  }: { intake: string; part: CheckPart; offset: number; limit: number },
) {
  const intake = findIntake(db, uid);
  if (!intake) return err({ code: 'desil.intake-not-found', intake: uid } as const);
  const { period } = findDtsenPeriod(db, today);
  const rows = listDesilChecks(db, { intakeId: intake.id, part, period }, block);
  return ok(rows.map((row) => toRow(row, today)));
}
