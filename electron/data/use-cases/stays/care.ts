import { build } from '#db/build.ts';
import { findStay, findStayById } from '#db/queries/stays.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { staysContract } from '#shared/contract/stays.ts';
import { decideDay } from '#shared/domain/stays/decide-admission.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import { noStay } from './move-bed.ts';

type Of<K extends 'tickService' | 'addPlan' | 'reviewPlan' | 'addDatedItem' | 'doneDatedItem'> =
  ParsedOf<(typeof staysContract)[K]>;

const ahead = (on: LocalDate, today: LocalDate) =>
  on > today ? err({ code: 'stays.in-future', on, today } as const) : undefined;

/** One of the eleven items is met on a day; null takes the tick away again. */
export function tickService(context: CommandContext, input: Of<'tickService'>) {
  const { db, today } = context;
  const stay = findStay(db, input.stay);
  if (!stay) return noStay(input.stay);
  const known = db.one(
    build
      .selectFrom('service_item')
      .selectAll()
      .where('stay_id', '=', stay.id)
      .where('item', '=', input.item),
  );
  const { metOn } = input;
  if (metOn === null) {
    if (!known) return err({ code: 'stays.not-ticked', name: stay.name } as const);
    db.remove('service_item', known.id);
  } else {
    const day = decideDay(metOn, today, stay.from_date);
    if (day) return err(day);
    const row = { met_on: metOn, by_name: signedIn(context).name, note: input.note };
    if (known) db.update('service_item', known.id, row);
    else {
      const { item } = input;
      db.insert('service_item', { uid: context.newUid(), stay_id: stay.id, item, ...row });
    }
  }
  context.subject(stay.uid);
  context.describe({ name: stay.name, on: metOn });
  return ok({ name: stay.name });
}

export function addPlan(context: CommandContext, input: Of<'addPlan'>) {
  const { db, today } = context;
  const stay = findStay(db, input.stay);
  if (!stay) return noStay(input.stay);
  const late = ahead(input.madeOn, today);
  if (late) return late;
  if (input.reviewOn <= input.madeOn) {
    return err({ code: 'stays.review-before', made: input.madeOn } as const);
  }
  const plan = context.newUid();
  db.insert('service_plan', {
    uid: plan,
    stay_id: stay.id,
    made_on: input.madeOn,
    review_on: input.reviewOn,
    goals: input.goals,
    made_by: signedIn(context).name,
    reviewed_on: null,
  });
  context.subject(stay.uid);
  context.describe({ name: stay.name, on: input.reviewOn });
  return ok({ name: stay.name, plan });
}

export function reviewPlan(context: CommandContext, input: Of<'reviewPlan'>) {
  const { db, today } = context;
  const plan = db.one(build.selectFrom('service_plan').selectAll().where('uid', '=', input.plan));
  const stay = plan && findStayById(db, plan.stay_id);
  if (!plan || !stay) return noStay(input.plan);
  if (plan.reviewed_on !== null) {
    return err({ code: 'stays.reviewed', name: stay.name, on: plan.reviewed_on } as const);
  }
  const day = decideDay(input.on, today, plan.made_on);
  if (day) return err(day);
  db.update('service_plan', plan.id, { reviewed_on: input.on });
  context.subject(stay.uid);
  context.describe({ name: stay.name });
  return ok({ name: stay.name });
}

export function addDatedItem(context: CommandContext, input: Of<'addDatedItem'>) {
  const { db } = context;
  const stay = findStay(db, input.stay);
  if (!stay) return noStay(input.stay);
  if (stay.until_date !== null && stay.until_date < input.dueOn) {
    return err({ code: 'stays.ended', name: stay.name, on: stay.until_date } as const);
  }
  const item = context.newUid();
  db.insert('dated_item', {
    uid: item,
    stay_id: stay.id,
    kind: input.kind,
    due_on: input.dueOn,
    due_time: input.dueTime,
    place: input.place,
    note: input.note,
    done_on: null,
  });
  context.subject(stay.uid);
  context.describe({ name: stay.name, on: input.dueOn });
  return ok({ name: stay.name, item });
}

export function doneDatedItem(context: CommandContext, input: Of<'doneDatedItem'>) {
  const { db, today } = context;
  const item = db.one(build.selectFrom('dated_item').selectAll().where('uid', '=', input.item));
  const stay = item && findStayById(db, item.stay_id);
  if (!item || !stay) return noStay(input.item);
  if (item.done_on !== null) {
    return err({ code: 'stays.item-done', name: stay.name, on: item.done_on } as const);
  }
  const late = ahead(input.on, today);
  if (late) return late;
  db.update('dated_item', item.id, { done_on: input.on, done_note: input.note });
  context.subject(stay.uid);
  context.describe({ name: stay.name });
  return ok({ name: stay.name });
}
