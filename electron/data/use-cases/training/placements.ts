import { findVacancy, type VacancyRow } from '#db/queries/training-outcomes.ts';
import { findRow } from '#db/queries/training-rows.ts';
import type { ReadDb } from '#db/connection.ts';
import { build } from '#db/build.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { notFound } from './find-training.ts';

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
