import {
  countOverdue,
  findVacancy,
  listInternships,
  listPartners,
  listSkilled,
  listVacancies,
  type VacancyRow,
} from '#db/queries/training-outcomes.ts';
import { cohortName } from '#db/queries/training-rows.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { quotaOf } from '#shared/domain/training/quota.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';
import { mayEdit, notFound, taughtBy } from './find-training.ts';

type Vacancy = OutputOf<typeof trainingContract.matches>['vacancy'];

const vacancyOf = (row: VacancyRow): Vacancy => ({
  uid: row.uid,
  title: row.title,
  program: row.program,
  programUid: row.program_uid,
  seats: row.seats,
  filled: row.filled,
  accessibility: JSON.parse(row.accessibility) as Vacancy['accessibility'],
  note: row.note,
  from: row.from_date,
  until: row.until_date,
});

/** Partners with their vacancies, quota and what came of it; to an instructor those of the own cohorts. */
export function showPartners(context: QueryContext) {
  const { db, today } = context;
  const user = taughtBy(context);
  const partners = listPartners(db, user).map((row) => ({
    uid: row.uid,
    name: row.name,
    sector: row.sector,
    field: row.field,
    contactName: row.contact_name,
    contactPhone: row.contact_phone,
    agreementNo: row.agreement_no,
    agreementUntil: row.agreement_until,
    workers: row.workers,
    workersWithDisability: row.workers_with_disability,
    quota: row.workers === null ? null : quotaOf(row.sector, row.workers),
    note: row.note,
    until: row.until_date,
    interns: row.interns,
    internships: listInternships(db, row.id, user).map(
      ({ uid, name, from_date, until_date, result }) => ({
        uid,
        name,
        from: from_date,
        until: until_date,
        result,
      }),
    ),
    placed: row.placed,
    vacancies: listVacancies(db, row.id).map(vacancyOf),
  }));
  const open = ({ until, filled, seats }: Vacancy) =>
    (until === null || until > today) && filled < seats;
  return ok({
    today,
    partners,
    openVacancies: partners
      .flatMap(({ vacancies }) => vacancies)
      .filter(open)
      .reduce((sum, { seats, filled }) => sum + seats - filled, 0),
    followUpsOverdue: user === null ? countOverdue(db, today) : 0,
    mayEdit: mayEdit(context),
    seesCases: user === null,
  });
}

/** Who could take a vacancy: a proposal that a person decides about. */
export function showMatches({ db }: QueryContext, { vacancy: uid }: { vacancy: string }) {
  const row = findVacancy(db, uid);
  if (!row) return notFound('vacancy', uid);
  const vacancy = vacancyOf(row);
  const stepFree = vacancy.accessibility.includes('step_free');
  return ok({
    vacancy,
    people: listSkilled(db, row.program_id).map((one) => ({
      person: one.person,
      trainee: one.trainee,
      name: one.name,
      cohort: cohortName(one),
      competent: one.competent,
      units: one.units,
      wheelchair: one.wheelchair === 1,
      accessLacks: one.wheelchair === 1 && !stepFree,
    })),
  });
}
