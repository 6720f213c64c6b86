import { findInternshipMeeting } from '#db/queries/training-outcomes.ts';
import { findRow, type TraineeRow } from '#db/queries/training-rows.ts';
import { build } from '#db/build.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { notFound, traineeTaught, wrongState } from './find-training.ts';

const closedOn = (name: string, on: LocalDate) =>
  err({ code: 'training.already-closed', name, on } as const);

const isClosed = (row: { readonly until_date: LocalDate | null }, day: LocalDate): boolean =>
  row.until_date !== null && row.until_date <= day;

/** Work that a partner offers: the skill, how many, and what the place has for people. */
export function saveVacancy(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.saveVacancy>,
) {
  const { db } = context;
  const old = input.vacancy === undefined ? undefined : findRow(db, 'vacancy', input.vacancy);
  if (input.vacancy !== undefined && !old) return notFound('vacancy', input.vacancy);
  const partner = findRow(db, 'partner', input.partner);
  if (!partner) return notFound('partner', input.partner);
  if (isClosed(partner, input.from)) return closedOn(partner.name, partner.until_date ?? '');
  const program = input.program === null ? null : findRow(db, 'skill_program', input.program);
  if (program === undefined) return notFound('program', input.program ?? '');
  const values = {
    partner_id: partner.id,
    title: input.title,
    program_id: program?.id ?? null,
    seats: input.seats,
    accessibility: JSON.stringify(input.accessibility),
    note: input.note,
    from_date: input.from,
  };
  const uid = old?.uid ?? context.newUid();
  if (old) db.update('vacancy', old.id, values);
  else db.insert('vacancy', { uid, until_date: null, ...values });
  context.subject(uid, partner.uid);
  context.describe({ name: input.title, partner: partner.name, seats: input.seats });
  return ok({ uid, name: input.title });
}

/** A vacancy that was closed is offered again, where its partner still works with the house. */
export function reopenVacancy(context: CommandContext, { vacancy: uid }: { vacancy: string }) {
  const { db, today } = context;
  const row = findRow(db, 'vacancy', uid);
  const partner =
    row && db.one(build.selectFrom('partner').selectAll().where('id', '=', row.partner_id));
  if (!row || !partner) return notFound('vacancy', uid);
  const name = row.title;
  if (row.until_date === null) return err({ code: 'training.not-closed', name } as const);
  if (isClosed(partner, today)) return closedOn(partner.name, partner.until_date ?? '');
  db.update('vacancy', row.id, { until_date: null });
  context.subject(uid, partner.uid);
  context.describe({ name, partner: partner.name });
  return ok({ name });
}

/** PBK at a partner. Only of somebody who is or was in class. */
export function startInternship(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.startInternship>,
) {
  const { db, today } = context;
  const found = traineeTaught(context, input.trainee);
  if (!found.ok) return found;
  const { trainee } = found.value;
  const partner = findRow(db, 'partner', input.partner);
  if (!partner) return notFound('partner', input.partner);
  const { from, until } = input;
  if (until <= from) return err({ code: 'training.dates', from, until } as const);
  if (trainee.started_on === null) return wrongState(db, trainee, today);
  if (isClosed(partner, from)) return closedOn(partner.name, partner.until_date ?? '');
  const other = findInternshipMeeting(db, trainee.id, from, until);
  if (other) return overlap(trainee, other.partner);
  const uid = context.newUid();
  db.insert('internship', {
    uid,
    trainee_id: trainee.id,
    partner_id: partner.id,
    from_date: from,
    until_date: until,
    mentor: input.mentor,
    result: null,
  });
  context.subject(uid, trainee.uid, partner.uid);
  context.describe({ name: trainee.name, partner: partner.name, from, until });
  return ok({ name: trainee.name });
}

const overlap = ({ name }: Pick<TraineeRow, 'name'>, partner: string) =>
  err({ code: 'training.internship-overlap', name, partner } as const);

/** How an internship went, and its last day if it was another one. */
export function endInternship(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.endInternship>,
) {
  const { db } = context;
  const row = findRow(db, 'internship', input.internship);
  const person =
    row &&
    db.one(
      build
        .selectFrom('trainee as t')
        .innerJoin('person as p', 'p.id', 't.person_id')
        .select(['t.uid', 'p.name'])
        .where('t.id', '=', row.trainee_id),
    );
  if (!row || !person) return notFound('internship', input.internship);
  const { until, result, note } = input;
  const { from_date: from } = row;
  if (until <= from) return err({ code: 'training.dates', from, until } as const);
  if (until > row.until_date) {
    const other = findInternshipMeeting(db, row.trainee_id, row.until_date, until);
    if (other && other.id !== row.id) return overlap(person, other.partner);
  }
  db.update('internship', row.id, { until_date: until, result, note });
  context.subject(row.uid, person.uid);
  context.describe({ name: person.name, result });
  return ok({ name: person.name });
}
