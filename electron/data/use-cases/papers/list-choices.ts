import {
  countWithoutClass,
  listPrintedClasses,
  listPrintedDecrees,
  listPrintedRuns,
} from '#db/queries/papers.ts';
import { countCandidatesByLevel } from '#db/queries/candidate-paper.ts';
import { listAddressees } from '#db/queries/dtsen-proposals.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import { listWards } from '#db/queries/house.ts';
import { countResidents, firstStay } from '#db/queries/house-papers.ts';
import { countVisits } from '#db/queries/visit-forms.ts';
import { listSavedLists } from '#db/queries/saved-lists.ts';
import { findShownSite } from '#db/queries/places.ts';
import { listSessionMonths } from '#db/queries/training-class.ts';
import { cohortName, listCohorts } from '#db/queries/training-rows.ts';
import { countWaiting } from '#db/queries/waitlist.ts';
import { firstOfMonth } from '#shared/domain/house/movement-report.ts';
import { ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { maySee } from '../training/find-training.ts';
import { arrivalChoices } from './arrival-choices.ts';
import { personChoices } from './person-choices.ts';

const NEWEST = 50;

/** What the office can print today. */
export function listChoices(context: QueryContext, _input: Record<string, never>) {
  const { db, today, office } = context;
  return ok({
    house: office?.kind === 'facility' ? houseChoices(context) : null,
    classes: listPrintedClasses(db, today).map(({ uid, name, level, students }) => ({
      uid,
      name,
      level,
      students,
    })),
    withoutClass: countWithoutClass(db, today),
    runs: listPrintedRuns(db, NEWEST).map(({ uid, number, intake, asOf, ratified }) => ({
      uid,
      number,
      intake,
      asOf,
      ratified,
    })),
    ...intakeChoices(context),
    ...arrivalChoices(context),
    lists: listSavedLists(db)
      .filter(({ ended_on }) => ended_on === null)
      .map(({ uid, name }) => ({ uid, name })),
    decrees: listPrintedDecrees(db, NEWEST).map(({ uid, number, signedOn }) => ({
      uid,
      number,
      signedOn,
    })),
  });
}

/** Of the open intake: to whom its proposals went, and how many candidates each level has. */
function intakeChoices({ db }: QueryContext) {
  const intake = findCurrentIntake(db);
  return {
    proposals: intake ? [...listAddressees(db, intake.id)] : [],
    candidates: intake ? [...countCandidatesByLevel(db, intake.id)] : [],
    visits: intake ? countVisits(db, intake.id) : { waiting: 0, visited: 0 },
  };
}

const MOST_MONTHS = 36;

/** The house, the months since its first resident, newest first, its wards and classes. */
function houseChoices(context: QueryContext) {
  const { db, today } = context;
  const site = findShownSite(db);
  if (!site) return null;
  const since = firstOfMonth(firstStay(db, site.id) ?? today);
  const months: LocalDate[] = [];
  for (let month = firstOfMonth(today); month >= since && months.length < MOST_MONTHS;) {
    months.push(month);
    const [year = 0, number = 1] = month.split('-').map(Number);
    month =
      number === 1 ? `${year - 1}-12-01` : `${year}-${String(number - 1).padStart(2, '0')}-01`;
  }
  const { male, female } = countWaiting(db, { site: site.id, day: today });
  return {
    name: site.name,
    residents: countResidents(db, site.id, today),
    months,
    waiting: male + female,
    wards: listWards(db, site.id).map(({ uid, name }) => ({ uid, name })),
    cohorts: listCohorts(db)
      .filter(({ id }) => maySee(context, id))
      .map((cohort) => ({
        uid: cohort.uid,
        name: cohortName(cohort),
        months: listSessionMonths(db, cohort.id),
      })),
    ...personChoices(context, site.id),
  };
}
