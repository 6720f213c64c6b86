import { findVacancy, listPlacements, type VacancyRow } from '#db/queries/training-outcomes.ts';
import { findRow } from '#db/queries/training-rows.ts';
import type { ReadDb } from '#db/connection.ts';
import { build } from '#db/build.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { CASE_WORKERS } from '#shared/contract/training-shapes.ts';
import { type CommandContext, type QueryContext, signedIn } from '../../context.ts';
import { notFound, taughtBy } from './find-training.ts';

type Input = ParsedOf<typeof trainingContract.recordPlacement>;

/** The partner of a placement: the one who offers the vacancy, or the one named. */
function findPartner(db: ReadDb, vacancy: VacancyRow | null, named: string | null) {
  if (vacancy) {
    return db.one(build.selectFrom('partner').selectAll().where('id', '=', vacancy.partner_id));
  }
  return named === null ? null : findRow(db, 'partner', named);
}

function vacancyRefusal(vacancy: VacancyRow, from: LocalDate) {
  const { title, seats, until_date: until } = vacancy;
  if (until !== null && until <= from) {
    return { code: 'training.already-closed', name: title, on: until } as const;
  }
  return vacancy.filled >= seats
    ? ({ code: 'training.vacancy-filled', title, seats } as const)
    : undefined;
}

/** Everybody and everything a placement names. */
function findNamed(db: ReadDb, input: Input) {
  const person = findRow(db, 'person', input.person);
  if (!person) return notFound('person', input.person);
  const trainee = input.trainee === null ? null : findRow(db, 'trainee', input.trainee);
  if (trainee === undefined || (trainee && trainee.person_id !== person.id)) {
    return notFound('trainee', input.trainee ?? '');
  }
  const vacancy = input.vacancy === null ? null : findVacancy(db, input.vacancy);
  if (vacancy === undefined) return notFound('vacancy', input.vacancy ?? '');
  const partner = findPartner(db, vacancy, input.partner);
  if (partner === undefined) return notFound('partner', input.partner ?? '');
  return ok({ person, trainee, vacancy, partner });
}

/** What became of somebody: work, own business, school, nothing yet, not to be found. */
export function recordPlacement(context: CommandContext, input: Input) {
  const { db } = context;
  const found = findNamed(db, input);
  if (!found.ok) return found;
  const { person, trainee, vacancy, partner } = found.value;
  const refusal = vacancy && vacancyRefusal(vacancy, input.from);
  if (refusal) return err(refusal);
  const uid = context.newUid();
  db.insert('placement', {
    uid,
    person_id: person.id,
    trainee_id: trainee?.id ?? null,
    kind: input.kind,
    partner_id: partner?.id ?? null,
    vacancy_id: vacancy?.id ?? null,
    sector: partner?.sector ?? null,
    from_date: input.from,
    wage_band: input.wageBand,
    related: input.related === null ? null : Number(input.related),
    toolkit: input.toolkit,
    note: input.note,
  });
  context.subject(uid, person.uid);
  context.describe({ name: person.name, kind: input.kind, partner: partner?.name ?? null });
  return ok({ uid, name: person.name });
}

/** Puts right what was recorded of somebody's work; person, partner and vacancy stay. */
export function correctPlacement(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.correctPlacement>,
) {
  const { db } = context;
  const row = findRow(db, 'placement', input.placement);
  const person =
    row &&
    db.one(build.selectFrom('person').select(['uid', 'name']).where('id', '=', row.person_id));
  if (!row || !person) return notFound('placement', input.placement);
  const { kind, from, wageBand, related, toolkit, note } = input;
  db.update('placement', row.id, {
    kind,
    from_date: from,
    wage_band: wageBand,
    related: related === null ? null : Number(related),
    toolkit,
    note,
  });
  context.subject(row.uid, person.uid);
  context.describe({ name: person.name, kind });
  return ok({ name: person.name });
}

/** Everybody's work as it is on record, the newest start first; to an instructor of the own cohorts. */
export function showPlacements(context: QueryContext) {
  const { db, today } = context;
  return ok({
    today,
    mayCorrect: CASE_WORKERS.some((role) => signedIn(context).roles.includes(role)),
    rows: listPlacements(db, taughtBy(context)).map((row) => ({
      uid: row.uid,
      name: row.name,
      partner: row.partner,
      vacancy: row.vacancy,
      kind: row.kind,
      from: row.from_date,
      wageBand: row.wage_band,
      related: row.related === null ? null : row.related === 1,
      toolkit: row.toolkit,
      note: row.note,
    })),
  });
}
