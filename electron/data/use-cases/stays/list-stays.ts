import { houseRoomOn } from '#db/queries/house-room.ts';
import { listSites } from '#db/queries/places.ts';
import { countEndedStays, findStayFacts, listStayFacts } from '#db/queries/stay-facts.ts';
import {
  findPhoto,
  listBedHistory,
  listDatedOfStay,
  listDueBefore,
  listLeavesShown,
  listPlans,
  listServices,
} from '#db/queries/stay-record.ts';
import { findStay, listKnownPeople, listStaysOfPerson } from '#db/queries/stays.ts';
import { findFacilitySettings } from '#db/queries/waitlist-settings.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { staysContract } from '#shared/contract/stays.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { effectivePlaces } from '#shared/domain/stays/house-room.ts';
import { addDays } from '#shared/days.ts';
import { ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { noStay } from './move-bed.ts';
import { residentOf, type ResidentShown, tasksOf } from './resident-of.ts';

type Filter = ParsedOf<typeof staysContract.count>;
type Chip = NonNullable<Filter['chip']>;

const DUE_DAYS = 7;

/** Somebody who lives in and holds a place, without a bed to lie in. */
const lacksBed = ({ mode, bed, away }: ResidentShown): boolean =>
  mode === 'residential' && bed === null && away?.released !== true;

const CHIPS: Readonly<Record<Chip, (one: ResidentShown) => boolean>> = {
  all: ({ mode }) => mode === 'residential',
  away: ({ mode, away }) => mode === 'residential' && away !== null,
  late: ({ away }) => away !== null && (away.daysLate > 0 || away.suggestRelease),
  no_bed: lacksBed,
  tasks: ({ tasksOverdue }) => tasksOverdue > 0,
  day: ({ mode }) => mode !== 'residential',
  left: () => true,
};

/** The words of a search, each of which must begin a word of the name. */
function matches(one: ResidentShown, { sex, text }: Filter): boolean {
  if (sex !== undefined && one.sex !== sex) return false;
  const words = nameKey(text ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const key = ` ${nameKey(one.name)} ${one.bed?.toLowerCase() ?? ''}`;
  return words.every((word) => key.includes(` ${word}`));
}

function residents({ db, today }: QueryContext, which: 'open' | 'ended'): ResidentShown[] {
  const rules = findFacilitySettings(db);
  return listStayFacts(db, today, which).map((row) => residentOf(row, today, rules));
}

const narrowed = (all: readonly ResidentShown[], filter: Filter): ResidentShown[] =>
  all.filter(CHIPS[filter.chip ?? 'all']).filter((one) => matches(one, filter));

/** Everybody a filter shows, in the order of the list. */
export const listResidents = (context: QueryContext, filter: Filter): ResidentShown[] =>
  narrowed(residents(context, filter.chip === 'left' ? 'ended' : 'open'), filter);

export function pageStays(
  context: QueryContext,
  input: Filter & { offset: number; limit: number },
) {
  const { offset, limit, ...filter } = input;
  return ok(listResidents(context, filter).slice(offset, offset + limit));
}

/** The numbers of the header and the chips. `matching` is of the filter, the rest of all. */
export function countStays(context: QueryContext, filter: Filter) {
  const { db, today } = context;
  const open = residents(context, 'open');
  const [site] = listSites(db);
  const room = site && houseRoomOn(db, site.id, today);
  const count = (chip: Chip): number => open.filter(CHIPS[chip]).length;
  const present = open.filter(({ mode, away }) => mode === 'residential' && away === null);
  const effective = room ? effectivePlaces(room) : 0;
  const held = room?.held ?? 0;
  const reserved = room?.reserved ?? 0;
  return ok({
    present: present.length,
    presentMale: present.filter(({ sex }) => sex === 'L').length,
    presentFemale: present.filter(({ sex }) => sex === 'P').length,
    held,
    effective,
    reserved,
    free: effective - held - reserved,
    all: count('all'),
    away: count('away'),
    late: count('late'),
    noBed: count('no_bed'),
    tasks: count('tasks'),
    day: count('day'),
    left: countEndedStays(db, today),
    matching: (filter.chip === 'left' ? listResidents(context, filter) : narrowed(open, filter))
      .length,
  });
}

export function showStay({ db, today }: QueryContext, { stay: uid }: { stay: string }) {
  const row = findStayFacts(db, today, uid);
  const stay = findStay(db, uid);
  if (!row || !stay) return noStay(uid);
  const rules = findFacilitySettings(db);
  const [person] = db.sql<{ nik_status: string; number: string | null }>(
    `SELECT p.nik_status, a.number FROM person AS p
     LEFT JOIN application AS a ON a.id = ? WHERE p.id = ?`,
    stay.application_id,
    stay.person_id,
  );
  return ok({
    resident: residentOf(row, today, rules),
    tasks: [...tasksOf(row, today, rules)],
    number: person?.number ?? null,
    emergency: stay.emergency === 1,
    approvedBy: stay.approved_by,
    agreementOn: stay.agreement_on,
    broughtBy: stay.brought_by,
    broughtPhone: stay.brought_phone,
    arrivedAt: stay.arrived_at,
    nameless: stay.emergency === 1 && person?.nik_status === 'unknown',
    photo: findPhoto(db, stay.person_id),
    endReason: stay.end_reason,
    endNote: stay.end_note,
    beds: listBedHistory(db, stay.id),
    leaves: listLeavesShown(db, stay.id).map((leave) => ({
      ...leave,
      late: leave.due !== null && (leave.until ?? today) > leave.due,
    })),
    services: listServices(db, stay.id),
    plans: listPlans(db, stay.id),
    dated: listDatedOfStay(db, stay.id),
    others: listStaysOfPerson(db, stay.person_id).filter((one) => one.uid !== uid),
  });
}

/** The latest first: who should be back already. */
export const listOverdue = (context: QueryContext) =>
  ok(
    residents(context, 'open')
      .filter(CHIPS.late)
      .toSorted((a, b) => (b.away?.daysLate ?? 0) - (a.away?.daysLate ?? 0)),
  );

export const listDue = ({ db }: QueryContext, { from }: { from: LocalDate }) =>
  ok(listDueBefore(db, addDays(from, DUE_DAYS)));

/** Who somebody nameless may be; nothing is looked for by a single letter. */
export function findKnown({ db }: QueryContext, input: { stay: string; text: string }) {
  const stay = findStay(db, input.stay);
  if (!stay) return noStay(input.stay);
  const key = nameKey(input.text);
  if (key.length < 2) return ok([]);
  return ok(listKnownPeople(db, { sex: stay.sex, without: stay.person_id, key }));
}
