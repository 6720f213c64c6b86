import type { ReadDb } from '#db/connection.ts';
import { findReturning, listLiveCalls } from '#db/queries/application-list.ts';
import { findApplication, findHouse, getApplication } from '#db/queries/applications.ts';
import { listFitBeds } from '#db/queries/fit-beds.ts';
import { findHouseNumbers } from '#db/queries/house-today.ts';
import { countWaiting, listWaiting, type WaitingRecord } from '#db/queries/waitlist.ts';
import { listHolidayEntries } from '#db/queries/holidays.ts';
import { findFacilitySettings, findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { yearsOf } from '#shared/domain/people/age.ts';
import { type Fit, type FitBed, fittingBeds, whyNone } from '#shared/domain/house/bed-fit.ts';
import { addDays } from '#shared/days.ts';
import { holidaysBetween } from '#shared/domain/house/holidays.ts';
import { addWorkDays } from '#shared/domain/house/work-days.ts';
import { isOldAssessment } from '#shared/domain/waitlist/application-tasks.ts';
import { orderedDesil } from '#shared/domain/waitlist/waitlist-order.ts';
import { err, ok } from '#shared/result.ts';
import type { Sex } from '#shared/vocabulary.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { placesOf } from './call-person.ts';
import { type Before, bestBed, fitFor, gatherCall, needsOf, whoStandsBefore } from './plan-call.ts';
import { factsOf } from './why-rank.ts';

const shownBed = ({ bed, code, soft }: Fit, beds: readonly FitBed[]) => ({
  uid: bed,
  code,
  ward: beds.find((one) => one.bed === bed)?.ward ?? '',
  soft: [...soft],
});

/** One block of the order, each person with the bed that fits best or why none does. */
export function pageWaitlist(
  { db, today }: QueryContext,
  input: { sex?: Sex | undefined; offset: number; limit: number },
) {
  const house = findHouse(db);
  if (!house) return ok([]);
  const policy = findWaitlistPolicy(db);
  const months = findFacilitySettings(db).assessmentMonths;
  const beds = listFitBeds(db, house.id, today);
  const rows = listWaiting(db, { site: house.id, day: today }, input);
  return ok(
    rows.map((row) => {
      const ordered = orderedDesil(factsOf(row), policy);
      // Who was away has relations in the house already, the others none.
      const own =
        row.returning_stay_id === null
          ? beds
          : listFitBeds(db, house.id, today, { personId: row.person_id, applicationId: row.id });
      const needs = needsOf(row);
      const [best] = fittingBeds(needs, own, today);
      return {
        ...shownRow(row, today),
        desil: ordered.desil,
        substitute: ordered.substitute,
        oldAssessment: row.assessed_on !== null && isOldAssessment(row.assessed_on, months, today),
        bed: best ? shownBed(best, own) : null,
        none: best
          ? []
          : whyNone(needs, own, today).map(({ reason, wards }) => ({ reason, wards: [...wards] })),
      };
    }),
  );
}

const shownRow = (row: WaitingRecord, today: string) => ({
  uid: row.uid,
  rank: row.rank,
  number: row.number,
  name: row.name,
  sex: row.sex,
  age: yearsOf(row.birth_date, today),
  vulnerability: row.vulnerability,
  emergency: row.emergency === 1,
  returning: row.returning_stay_id !== null,
  waitingSince: row.waiting_since,
  mobility: row.mobility,
  consent: row.consent === 1,
});

const NOBODY = { male: 0, female: 0, parked: 0 };
const NO_PLACES = { effective: 0, held: 0, reserved: 0, transit: 0, free: 0 };

/** How many wait, and how many the house can take. */
export function countWaitlist({ db, today }: QueryContext) {
  const house = findHouse(db);
  const counts = house ? countWaiting(db, { site: house.id, day: today }) : NOBODY;
  const numbers = house && findHouseNumbers(db, house.id, today);
  return ok({
    ...counts,
    waiting: counts.male + counts.female,
    places: numbers ? placesOf({ numbers }) : NO_PLACES,
    policy: findWaitlistPolicy(db),
  });
}

/** The day by which a call of today is to be answered, as the rules of the house count days. */
function answerDay(db: ReadDb, today: LocalDate): LocalDate {
  const { answerDays, answerIn, workWeek } = findFacilitySettings(db);
  if (answerIn === 'calendar') return addDays(today, answerDays);
  const free = holidaysBetween(listHolidayEntries(db), today, addDays(today, 3 * answerDays + 60));
  return addWorkDays(today, answerDays, {
    days: workWeek,
    holidays: new Set(free.map(({ day }) => day)),
  });
}

const passed = ({ row, rank, reasons }: Before) => ({
  uid: row.uid,
  name: row.name,
  number: row.number,
  rank,
  reasons: [...reasons],
});

/** What calling somebody would need: places, beds that fit, and who stands before. */
export function showCallPlan(
  { db, today }: QueryContext,
  { application: uid, bed: wanted }: { application: string; bed: string | null },
) {
  const found = findApplication(db, uid);
  if (!found) return err({ code: 'applications.not-found', application: uid } as const);
  const facts = gatherCall(db, found, today);
  const asked = facts.beds.find((one) => one.bed === wanted);
  const refused = asked ? fitFor(facts, asked, today).hard : [];
  const bed = refused.length === 0 ? (asked ?? bestBed(facts)) : bestBed(facts);
  const before = bed ? whoStandsBefore(db, found, bed, today) : [];
  const fit = bed && facts.fits.find((one) => one.bed === bed.bed);
  return ok({
    uid,
    name: found.person.name,
    rank: facts.rank,
    consent: facts.consent,
    answerBy: answerDay(db, today),
    places: placesOf(facts, bed),
    beds: facts.fits.map((one) => shownBed(one, facts.beds)),
    none: facts.none.map(({ reason, wards }) => ({ reason, wards: [...wards] })),
    bed: fit ? shownBed(fit, facts.beds) : null,
    refused: asked && refused.length > 0 ? { code: asked.code, reasons: [...refused] } : null,
    before: before.filter(({ reasons }) => reasons.length === 0).map(passed),
    automatic: before.filter(({ reasons }) => reasons.length > 0).map(passed),
  });
}

/** The calls that hold a bed, the one due first at the top. */
export function listCallsToAnswer({ db, today }: QueryContext) {
  const house = findHouse(db);
  const calls = house ? listLiveCalls(db, house.id) : [];
  return ok(
    calls.map((call) => {
      const { application, person } = getApplication(db, call.application_id);
      return {
        uid: call.uid,
        application: application.uid,
        number: application.number,
        name: person.name,
        sex: person.sex,
        bed: call.code,
        bedUid: call.bed_uid,
        ward: call.ward,
        returning: findReturning(db, application.returning_stay_id),
        calledOn: call.called_on,
        answerBy: call.answer_by,
        overdue: call.answer === null && call.answer_by < today,
        accepted: call.answer === 'accepted',
        contactName: application.contact_name,
        contactPhone: application.contact_phone,
      };
    }),
  );
}
