import { listFitBeds } from '#db/queries/fit-beds.ts';
import { listHouseLeaves, listHouseStays, listWards } from '#db/queries/house.ts';
import { listDiets, listHouseResidents } from '#db/queries/house-papers.ts';
import { findHouseNumbers } from '#db/queries/house-today.ts';
import { findShownSite } from '#db/queries/places.ts';
import { listMarks, listSessions } from '#db/queries/training-class.ts';
import { cohortName, listInstructorNames, listTrainees } from '#db/queries/training-rows.ts';
import { listParked } from '#db/queries/waitlist.ts';
import { findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { addDays } from '#shared/days.ts';
import { admissible } from '#shared/domain/house/house-numbers.ts';
import { mealMonth } from '#shared/domain/house/meal-days.ts';
import { firstOfMonth, nextMonth } from '#shared/domain/house/movement-report.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { sheetCell, standsOnSheet } from '#shared/domain/training/attendance-sheet.ts';
import { holdsSeat } from '#shared/domain/training/trainee.ts';
import { orderedDesil } from '#shared/domain/waitlist/waitlist-order.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type QueryContext, signedIn } from '../context.ts';
import { readStep } from '../step.ts';
import { hasPlace } from '../use-cases/applications/plan-call.ts';
import { pageWaitlist } from '../use-cases/applications/show-waitlist.ts';
import { factsOf } from '../use-cases/applications/why-rank.ts';
import { listDriven } from '../use-cases/stays/due-list.ts';
import { cohortSeen, daysOf } from '../use-cases/training/find-training.ts';

/** People of the waiting list a block: other lists are answered between two. */
const BLOCK = 200;

/** Who may stand on a receipt list, and under which name. */
type Whom = { readonly of: 'house' } | { readonly of: 'ward' | 'cohort'; readonly uid: string };

/** The sessions of a class in a month, and everybody's cell for each. */
function attendanceOf(context: QueryContext, uid: string, month: LocalDate) {
  const { db } = context;
  const found = cohortSeen(context, uid);
  const site = findShownSite(db);
  if (!found.ok || !site) return null;
  const cohort = found.value;
  const from = firstOfMonth(month);
  const until = nextMonth(from);
  const all = listSessions(db, cohort.id).filter(({ day }) => day >= from && day < until);
  const sessions = all.flatMap(({ uid: key, day, state }) =>
    state === 'held' || state === 'planned' ? [{ key, day, held: state === 'held' }] : [],
  );
  const marks = new Map(
    listMarks(db, cohort.id).map((mark) => [`${mark.session} ${mark.trainee}`, mark]),
  );
  const trainees = listTrainees(db, cohort.id).flatMap((trainee) => {
    const days = daysOf(db, trainee);
    if (!standsOnSheet(days, sessions)) return [];
    const cells = sessions.map((session) => {
      const mark = marks.get(`${session.key} ${trainee.uid}`);
      return sheetCell(days, session, mark && { code: mark.code, late: mark.late === 1 });
    });
    return [{ key: trainee.uid, name: trainee.name, sex: trainee.sex, cells }];
  });
  return {
    house: site.name,
    cohort: cohortName(cohort),
    instructors: listInstructorNames(db, cohort.id),
    workshop: cohort.workshop,
    sessions,
    without: all.flatMap(({ day, state }) =>
      state === 'holiday' || state === 'cancelled' ? [{ day, why: state }] : [],
    ),
    trainees,
  };
}

/** Everybody who lives in the house today, of one ward where one is named. */
function residentsOf({ db, today }: QueryContext, site: number, ward: string | null) {
  return listHouseResidents(db, site, today)
    .filter((one) => ward === null || one.ward === ward)
    .map(({ uid, name, nameKey, sex, bed }) => ({ code: uid, name, nameKey, sex, bed }));
}

function receiversOf(context: QueryContext, whom: Whom) {
  const { db, today } = context;
  const site = findShownSite(db);
  if (!site) return { missing: 'house' as const };
  const house = site.name;
  if (whom.of === 'house') {
    const receivers = residentsOf(context, site.id, null);
    return { house, whom: 'Semua penerima manfaat', withBeds: true, receivers };
  }
  if (whom.of === 'ward') {
    const ward = listWards(db, site.id).find(({ uid }) => uid === whom.uid);
    if (!ward) return { missing: 'ward' as const };
    const receivers = residentsOf(context, site.id, ward.name);
    return { house, whom: ward.name, withBeds: true, receivers };
  }
  const found = cohortSeen(context, whom.uid);
  if (!found.ok) return { missing: 'cohort' as const };
  const cohort = found.value;
  const receivers = listTrainees(db, cohort.id)
    .filter((one) =>
      holdsSeat(
        { registeredOn: one.registered_on, endedOn: one.ended_on },
        cohort.until_date,
        today,
      ),
    )
    .map(({ uid, name, sex }) => ({ code: uid, name, nameKey: nameKey(name), sex, bed: null }));
  return { house, whom: `Peserta ${cohortName(cohort)}`, withBeds: false, receivers };
}

/** What the papers of a facility that are tables of people read. */
export const housePaperSteps = {
  /** Who lived in the house in a month up to today; diets only for whoever may read health. */
  meals: readStep((context, { month }: { month: LocalDate }) => {
    const { db, today } = context;
    const site = findShownSite(db);
    if (!site) return null;
    const from = firstOfMonth(month);
    const last = addDays(nextMonth(from), -1);
    const to = last < today ? last : today;
    const window = { site: site.id, from, to };
    const facts = { stays: listHouseStays(db, window), leaves: listHouseLeaves(db, window) };
    return {
      house: site.name,
      month: mealMonth(facts, month, today),
      diets: signedIn(context).seesHealth ? listDiets(db, site.id, to) : null,
    };
  }),
  /** Who is driven or fetched today and tomorrow. */
  drives: readStep((context, _payload: Record<string, never>) => {
    const site = findShownSite(context.db);
    if (!site) return null;
    const days = [context.today, addDays(context.today, 1)];
    return {
      house: site.name,
      days: days.map((day) => ({ day, people: listDriven(context, { on: day }).value })),
    };
  }),
  /** The rules, the places and who is put aside today. */
  waitlist: readStep(({ db, today }, _payload: Record<string, never>) => {
    const site = findShownSite(db);
    if (!site) return null;
    const policy = findWaitlistPolicy(db);
    return {
      house: site.name,
      policy,
      places: admissible(findHouseNumbers(db, site.id, today)),
      parked: listParked(db, { site: site.id, day: today }).map((row) => ({
        number: row.number,
        name: row.name,
        sex: row.sex,
        ...orderedDesil(factsOf(row), policy),
        until: row.parked_until ?? today,
        reason: row.parked_reason,
      })),
    };
  }),
  /** The next of who waits, from an offset; empty where the list is over. */
  waitlistBlock: readStep((context, { offset }: { offset: number }) => {
    const { db, today } = context;
    const site = findShownSite(db);
    if (!site) return [];
    const numbers = findHouseNumbers(db, site.id, today);
    const beds = new Map(listFitBeds(db, site.id, today).map((bed) => [bed.bed, bed]));
    return pageWaitlist(context, { offset, limit: BLOCK }).value.map((row) => {
      const bed = row.bed ? beds.get(row.bed.uid) : undefined;
      return { ...row, hasPlace: bed !== undefined && hasPlace(bed, numbers) };
    });
  }),
  attendance: readStep((context, { cohort, month }: { cohort: string; month: LocalDate }) =>
    attendanceOf(context, cohort, month),
  ),
  receivers: readStep((context, { whom }: { whom: Whom }) => receiversOf(context, whom)),
} as const;
