import { build } from '#db/build.ts';
import { findRow, type TraineeRow } from '#db/queries/training-rows.ts';
import { findFacilitySettings } from '#db/queries/waitlist-settings.ts';
import { listFollowUps, type FollowUpFilter } from '#db/queries/training-outcomes.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { employmentAt, followUpDays } from '#shared/domain/training/follow-up.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { Temporal } from 'temporal-polyfill';
import type { CommandContext, QueryContext } from '../../context.ts';
import { inFuture, notFound } from './find-training.ts';

/**
 * Plans the visits after 3, 6 and 12 months (Aturan Panti) from the day somebody left (or, by day, after the cohort). Those that
 * lie ahead of an earlier plan and are not done give way: the later leaving counts.
 */
export function scheduleFollowUps(
  context: CommandContext,
  trainee: Pick<TraineeRow, 'id' | 'person_id'>,
  basis: LocalDate,
): number {
  const { db } = context;
  const known = db.all(
    build.selectFrom('follow_up').selectAll().where('person_id', '=', trainee.person_id),
  );
  for (const { id, done_on, due_on, basis_on } of known) {
    if (done_on === null && due_on > basis && basis_on !== basis) db.remove('follow_up', id);
  }
  const days = followUpDays(basis, findFacilitySettings(db).followUpMonths).filter(
    ({ months }) => !known.some((one) => one.basis_on === basis && one.months === months),
  );
  for (const { months, due } of days) {
    db.insert('follow_up', {
      uid: context.newUid(),
      person_id: trainee.person_id,
      trainee_id: trainee.id,
      basis_on: basis,
      months,
      due_on: due,
      done_on: null,
      way: null,
      outcome: null,
      related: null,
    });
  }
  return days.length;
}

/** What a visit or call found. Not reached is recorded too: an answer, not a blank. */
export function recordFollowUp(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.recordFollowUp>,
) {
  const { db, today } = context;
  const row = findRow(db, 'follow_up', input.followUp);
  if (!row) return notFound('follow_up', input.followUp);
  const person = db.one(
    build.selectFrom('person').select(['uid', 'name']).where('id', '=', row.person_id),
  );
  const name = person?.name ?? '';
  if (row.done_on !== null) {
    return err({ code: 'training.follow-up-done', name, on: row.done_on } as const);
  }
  const future = inFuture(input.on, today);
  if (future) return err(future);
  if (input.on < row.basis_on) {
    return err({ code: 'training.too-early', name, on: input.on, since: row.basis_on } as const);
  }
  db.update('follow_up', row.id, {
    done_on: input.on,
    way: input.way,
    outcome: input.outcome,
    related: input.related === null ? null : Number(input.related),
    note: input.note,
  });
  context.subject(row.uid, person?.uid ?? '');
  context.describe({ name, months: row.months, on: input.on });
  return ok({ name });
}

/** Follow-ups that are overdue, still open, or done; the longest overdue first. */
export function showFollowUps({ db, today }: QueryContext, { show }: { show: FollowUpFilter }) {
  const day = Temporal.PlainDate.from(today);
  return ok({
    today,
    rows: listFollowUps(db, show, today).map((row) => ({
      uid: row.uid,
      person: row.person,
      name: row.name,
      months: row.months,
      basis: row.basis_on,
      due: row.due_on,
      doneOn: row.done_on,
      outcome: row.outcome,
      cohort: row.cohort,
      late: Temporal.PlainDate.from(row.due_on).until(day).days,
    })),
  });
}

/** Employment at 3, 6 and 12 months of all follow-ups that fell due in a period, up to today. */
export function showIndicators(
  { db, today }: QueryContext,
  input: { from?: LocalDate | undefined; to?: LocalDate | undefined },
) {
  const to = input.to !== undefined && input.to < today ? input.to : today;
  const rows = db.all(
    build
      .selectFrom('follow_up')
      .select(['months', 'outcome', 'related'])
      .where('due_on', '<=', to)
      .where('due_on', '>=', input.from ?? '0001-01-01'),
  );
  return ok([
    ...employmentAt(
      rows.map(({ months, outcome, related }) => ({
        months: months === 3 || months === 6 ? months : 12,
        outcome,
        related: related === null ? null : related === 1,
      })),
    ),
  ]);
}
