import { listStayFacts, type StayFactsRow } from '#db/queries/stay-facts.ts';
import { listDatedOpen, listDrives, listPlansOpen } from '#db/queries/stay-record.ts';
import { listFollowUps } from '#db/queries/training-outcomes.ts';
import { findFacilitySettings } from '#db/queries/waitlist-settings.ts';
import type { ReadDb } from '#db/connection.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { staysContract } from '#shared/contract/stays.ts';
import { driverPlace } from '#shared/domain/stays/driver-place.ts';
import { byDue, dueKindOf } from '#shared/domain/stays/due-list.ts';
import type { StayRules } from '#shared/domain/stays/stay-tasks.ts';
import { ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { residentOf, tasksOf } from './resident-of.ts';

type Row = OutputOf<typeof staysContract.due>['rows'][number];

const BLANK = { time: null, place: '', task: null, leave: null, months: null } as const;

const datedRows = (db: ReadDb): Row[] =>
  listDatedOpen(db).map(({ uid, stay, name, kind, dueOn, dueTime, place }) => ({
    ...BLANK,
    id: `dated-${uid}`,
    kind,
    stay,
    name,
    due: dueOn,
    time: dueTime,
    place,
  }));

const planRows = (db: ReadDb): Row[] =>
  listPlansOpen(db).map(({ uid, ...plan }) => ({
    ...BLANK,
    id: `plan-${uid}`,
    kind: 'plan_review',
    ...plan,
  }));

const followUpRows = (db: ReadDb, today: LocalDate): Row[] =>
  [...listFollowUps(db, 'overdue', today), ...listFollowUps(db, 'open', today)].map((one) => ({
    ...BLANK,
    id: `follow-up-${one.uid}`,
    kind: 'follow_up',
    stay: null,
    name: one.name,
    due: one.due_on,
    months: one.months,
  }));

/** Tasks of one stay that stand nowhere else on the list, and the day somebody away is back. */
function stayRows(row: StayFactsRow, today: LocalDate, rules: StayRules): Row[] {
  const { uid: stay, name } = row;
  const rows: Row[] = [];
  for (const { kind: task, due } of tasksOf(row, today, rules)) {
    const kind = dueKindOf(task);
    if (kind !== null) rows.push({ ...BLANK, id: `${task}-${stay}`, kind, stay, name, due, task });
  }
  const { away } = residentOf(row, today, rules);
  if (away && (away.due !== null || away.daysLate > 0)) {
    const due = away.due ?? away.from;
    rows.push({ ...BLANK, id: `leave-${stay}`, kind: 'leave', stay, name, due, leave: away.kind });
  }
  return rows;
}

/** Everything in the house that has a day and is not done, by day; nothing of health. */
export function listAllDue({ db, today }: QueryContext) {
  const rules = findFacilitySettings(db);
  const stays = listStayFacts(db, today, 'open');
  const rows = [
    ...stays.flatMap((row) => stayRows(row, today, rules)),
    ...datedRows(db),
    ...planRows(db),
    ...followUpRows(db, today),
  ];
  return ok({ today, rows: rows.toSorted(byDue) });
}

/** Daftar Pengemudi of a day. */
export const listDriven = ({ db }: QueryContext, { on }: { on: LocalDate }) =>
  ok(listDrives(db, on).map((drive) => ({ ...drive, place: driverPlace(drive.place) })));
