import type { StayFactsRow } from '#db/queries/stay-facts.ts';
import { yearsOf } from '#shared/domain/people/age.ts';
import { type HoldDays, leaveOverdue, type LeaveNow } from '#shared/domain/stays/leave-overdue.ts';
import { type StayRules, type StayTask, stayTasks } from '#shared/domain/stays/stay-tasks.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

function leaveOf(row: StayFactsRow): LeaveNow | null {
  const { leave_kind: kind, leave_from: from } = row;
  if (kind === null || from === null) return null;
  return { kind, from, due: row.leave_due, releasedOn: row.leave_released };
}

export const tasksOf = (row: StayFactsRow, today: LocalDate, rules: StayRules) =>
  stayTasks(
    {
      from: row.from_date,
      until: row.until_date,
      died: row.end_reason === 'died',
      residential: row.mode === 'residential',
      emergency: row.emergency === 1,
      approved: row.approved === 1,
      agreement: row.agreement === 1,
      documentsComplete: row.complete === 1,
      consent: row.consent === 1,
      assessedOn: row.assessed_on,
      adultFrom: row.adult_from,
      mixedRoom: row.mixed === 1,
      inBed: row.bed !== null,
      leave: leaveOf(row),
      planReviewOn: row.plan_review,
      nextDatedOn: row.next_dated,
      itemsMet: row.items_met,
      nikDueOn: row.nik_due,
    },
    today,
    rules,
  );

/** One resident as every list shows them. */
export function residentOf(row: StayFactsRow, today: LocalDate, rules: StayRules) {
  const leave = leaveOf(row);
  // A leave that is planned for later is no absence yet.
  const away = leave && leave.from <= today ? leave : null;
  const tasks: readonly StayTask[] = tasksOf(row, today, rules);
  return {
    uid: row.uid,
    person: row.person,
    name: row.name,
    sex: row.sex,
    age: yearsOf(row.birth_date, today),
    ageEstimated: row.birth_estimated === 1,
    child: row.adult_from > today,
    mode: row.mode,
    from: row.from_date,
    until: row.until_date,
    ward: row.ward,
    bed: row.bed_code,
    bedUid: row.bed,
    mobility: row.mobility,
    away: away && awayOf(away, today, rules.holdDays),
    tasks: tasks.length,
    tasksOverdue: tasks.filter(({ overdue }) => overdue).length,
    nextTask: tasks[0] ?? null,
  };
}

function awayOf(leave: LeaveNow, today: LocalDate, holds: HoldDays) {
  const { daysLate, suggestRelease } = leaveOverdue(leave, today, holds);
  const released = leave.releasedOn !== null && leave.releasedOn <= today;
  return { kind: leave.kind, from: leave.from, due: leave.due, daysLate, suggestRelease, released };
}

export type ResidentShown = ReturnType<typeof residentOf>;
