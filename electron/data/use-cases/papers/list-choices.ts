import {
  countWithoutClass,
  listPrintedClasses,
  listPrintedDecrees,
  listPrintedRuns,
} from '#db/queries/papers.ts';
import { countResidents, firstStay } from '#db/queries/house-papers.ts';
import {
  listHandedOut,
  listHouseCertificates,
  listIntroductions,
  listServed,
  listSlips,
} from '#db/queries/person-paper-choices.ts';
import { findShownSite } from '#db/queries/places.ts';
import type { ReadDb } from '#db/connection.ts';
import { firstOfMonth } from '#shared/domain/house/movement-report.ts';
import { ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { readsCases } from '../../reads-cases.ts';

const NEWEST = 50;

/** What the office can print today. */
export function listChoices(
  { db, today, office, user }: QueryContext,
  _input: Record<string, never>,
) {
  return ok({
    house: office?.kind === 'facility' ? houseChoices(db, today, readsCases(user)) : null,
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
    decrees: listPrintedDecrees(db, NEWEST).map(({ uid, number, signedOn }) => ({
      uid,
      number,
      signedOn,
    })),
  });
}

const MOST_MONTHS = 36;

/** The house and the months since its first resident, newest first. */
function houseChoices(db: ReadDb, today: LocalDate, ofTheCase: boolean) {
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
  return {
    name: site.name,
    living: countResidents(db, site.id, today),
    months,
    residents: listServed(db, site.id, today),
    left: listHandedOut(db, site.id),
    leaves: listSlips(db, site.id),
    certificates: listHouseCertificates(db),
    introductions: ofTheCase ? listIntroductions(db) : [],
  };
}
