import {
  countRatified,
  countSigned,
  findDueProposals,
  findDuePupilNiks,
  findLastBackup,
  listDueGates,
  listDuePapers,
  listExpectedMarks,
  listUnsignedRuns,
} from '#db/queries/home.ts';
import { listAwaitedNumbers } from '#db/queries/decree-heads.ts';
import { countIntake, type IntakeCounts } from '#db/queries/intake-counts.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import { findShownSite, type SiteRow } from '#db/queries/places.ts';
import { listToMove } from '#db/queries/to-move.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { Due } from '#shared/contract/home.ts';
import { addDays } from '#shared/days.ts';
import { answersOf } from '#shared/domain/gates/gate-marks.ts';
import { missingGates } from '#shared/domain/gates/missing-gates.ts';
import { daysLeft, schoolSeason } from '#shared/domain/home/school-season.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import { ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { listAfterArrival } from './after-arrival.ts';
import { freePlacesOf } from '../places/show-free-places.ts';

type IntakeRow = StoredRow<'intake'>;

/** Days ahead that Beranda looks for what is due. */
const AHEAD = 7;
/** Days within which the second signature has to be scanned (product.md, second person). */
const SCAN_WITHIN = 7;

/** Papers and proposals stay quiet until their day: nobody asks again before it. */
function listAskAgain({ db, today }: QueryContext, intake: IntakeRow): Due[] {
  const papers = listDuePapers(db, intake.id, today).map((row): Due => ({
    kind: 'paper',
    paper: row.paper,
    people: row.people,
    child: { uid: row.uid, name: row.name, code: row.code },
    on: row.due_on,
    left: daysLeft(today, row.due_on),
  }));
  const proposed = findDueProposals(db, intake.id, today);
  if (proposed === undefined || proposed.check_on === null) return papers;
  return [
    ...papers,
    {
      kind: 'proposal',
      families: proposed.families,
      child: proposed.name ?? '',
      to: proposed.addressed_to ?? '',
      on: proposed.check_on,
      left: daysLeft(today, proposed.check_on),
    },
  ];
}

/** What is due or overdue, the earliest first. */
function listDue(context: QueryContext, intake: IntakeRow): Due[] {
  const { db, today } = context;
  const gates = listDueGates(db, intake.id, addDays(today, AHEAD)).map((row): Due => ({
    kind: 'gate',
    gate: row.gate,
    people: row.people,
    child: row.people === 1 ? { uid: row.uid, name: row.name, code: row.code } : null,
    on: row.due_on,
    left: daysLeft(today, row.due_on),
  }));
  const signatures = listUnsignedRuns(db, intake.id).map((run): Due => {
    const on = addDays(run.minutes_on, SCAN_WITHIN);
    return {
      kind: 'signature',
      run: run.uid,
      number: run.number,
      second: run.second_name,
      minutesOn: run.minutes_on,
      on,
      left: daysLeft(today, on),
    };
  });
  const numbers = listAwaitedNumbers(db, intake.id, addDays(today, AHEAD)).map((row): Due => ({
    kind: 'decree_number',
    decree: row.uid,
    names: row.names,
    on: row.due,
    left: daysLeft(today, row.due),
  }));
  const arrivals = listAfterArrival(context, intake);
  return [
    ...gates,
    ...signatures,
    ...numbers,
    ...arrivals,
    ...listAskAgain(context, intake),
  ].toSorted((a, b) => a.left - b.left);
}

/** Until each has another bed, also while the closing lies ahead. */
function pupilsToMove({ db, today }: QueryContext, site: SiteRow | undefined): Due[] {
  const pupils = site ? listToMove(db, today, { site: site.id }) : [];
  const [first] = pupils;
  if (!first) return [];
  const { enrolment: uid, name, closes_on: on } = first;
  const left = daysLeft(today, on);
  return [{ kind: 'to_move', people: pupils.length, pupil: { uid, name }, on, left }];
}

/** Of pupils already in, also of a school that never had an intake. */
function pupilNiks({ db, today }: QueryContext, intake: IntakeRow | undefined): Due[] {
  const found = findDuePupilNiks(db, intake?.id ?? null, today);
  if (found === undefined) return [];
  const { people, due_on: on, uid, name } = found;
  return [{ kind: 'pupil_nik', people, pupil: { uid, name }, on, left: daysLeft(today, on) }];
}

/** Of the names who have not come: who lacks nothing that arrival needs, as the desk asks for it. */
function countComplete({ db }: QueryContext, intake: IntakeRow, policy: OrderPolicy): number {
  return listExpectedMarks(db, intake.id)
    .filter(({ marks }) =>
      missingGates(answersOf(marks), policy.gates).every(({ need }) => need !== 'before_arrival'),
    )
    .reduce((all, { people }) => all + people, 0);
}

function intakeFacts(context: QueryContext, intake: IntakeRow) {
  const { db } = context;
  const counts = countIntake(db, intake.id);
  const policy = JSON.parse(intake.policy) as OrderPolicy;
  const { signed, arrived } = countSigned(db, intake.id);
  return {
    counts,
    season: {
      termStartsOn: intake.term_starts_on,
      meetingOn: intake.meeting_on,
      listClosed: intake.draws_stored_at !== null,
      visits: policy.gates.home_visit !== 'not_used',
      running: counts.running,
      unvisited: counts.unvisited,
      ready: counts.ready,
      ratified: countRatified(db, intake.id),
      signed,
      arrived,
      complete: countComplete(context, intake, policy),
    },
  };
}

const behindOf = ({ unvisited, lacking, running }: IntakeCounts) => ({
  people: unvisited + lacking,
  of: running,
  unvisited,
  lacking,
});

/** The meeting while it is ahead, or today. */
function meetingAhead({ meeting_on: on }: IntakeRow, today: LocalDate) {
  if (on === null) return null;
  const left = daysLeft(today, on);
  return left < 0 ? null : { on, left };
}

/** Beranda of a school. All numbers are those of today and of the intake the screens work with. */
export function showSeason(context: QueryContext) {
  const { db, today } = context;
  const intake = findCurrentIntake(db);
  const site = findShownSite(db);
  const facts = intake ? intakeFacts(context, intake) : null;
  const places = site ? freePlacesOf(db, site, intake?.id ?? null, { on: today, today }) : null;
  return ok({
    today,
    season: schoolSeason({
      today,
      intake: facts?.season ?? null,
      places: places?.total.places ?? 0,
      pupils: places?.held.all ?? 0,
    }),
    intake: intake ? { uid: intake.uid, name: intake.name, code: intake.code } : null,
    behind: facts ? behindOf(facts.counts) : null,
    due: [
      ...(intake ? listDue(context, intake) : []),
      ...pupilNiks(context, intake),
      ...pupilsToMove(context, site),
    ].toSorted((a, b) => a.left - b.left),
    meeting: intake ? meetingAhead(intake, today) : null,
    backup: findLastBackup(db) ?? null,
  });
}
