import {
  countCandidates,
  findIntake,
  listCandidatePage,
  type ListChoice,
} from '#db/queries/candidate-list.ts';
import { listCandidatesByUid, type ListRow } from '#db/queries/candidate-rows.ts';
import { countIntake } from '#db/queries/list-counts.ts';
import { searchOf } from '#db/queries/candidate-search.ts';
import { listOwnCells } from '#db/queries/own-list.ts';
import {
  MOST_FOUND,
  type CandidateFilter,
  type CandidateSort,
} from '#shared/contract/candidate-list.ts';
import { answersOf } from '#shared/domain/gates/gate-marks.ts';
import { gateValue } from '#shared/domain/gates/gate-need.ts';
import { yearsOf } from '#shared/domain/people/age.ts';
import { seesCare } from '#shared/domain/own-columns/sees-care.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { STAGES, type LocalDate, type Stage } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { meantText } from './meant-text.ts';
import { listScreenColumns, orderedBy, unseenColumn } from '../columns/own-values.ts';

export interface ChosenInput {
  readonly intake: string;
  readonly filter: CandidateFilter;
  readonly text: string;
}
export interface Sorted {
  readonly sort: CandidateSort;
  readonly direction: 'asc' | 'desc';
}
type Unknown = AppError<'candidates.intake-not-found' | 'columns.not-found'>;

/** The chosen candidates as the queries take them; refused without the intake or a column asked by. */
export function choiceOf(
  context: QueryContext,
  { intake, filter, text, sort }: ChosenInput & { readonly sort?: CandidateSort },
): Result<ListChoice, Unknown> {
  const found = findIntake(context.db, intake);
  if (!found) return err({ code: 'candidates.intake-not-found', intake });
  const uid = unseenColumn(context, filter, sort === undefined ? {} : { sort });
  if (uid !== undefined) return err({ code: 'columns.not-found', uid });
  return ok({ intakeId: found.id, filter, search: searchOf(text) });
}

const toListRow = (row: ListRow, today: LocalDate, own: Record<string, string | null>) => ({
  uid: row.uid,
  code: row.code,
  name: row.name,
  sex: row.sex,
  age: yearsOf(row.birth_date, today),
  level: row.level,
  grade: row.grade,
  desil: row.desil,
  stage: row.stage,
  missingCount: row.missing_count,
  missingNext: row.missing_next,
  closedReason: row.closed_reason,
  birthPlace: row.birth_place,
  birthDate: row.birth_date,
  visit: gateValue(answersOf(row.gate_marks), 'home_visit'),
  visitReason: row.visit_reason ?? '',
  recommendation: row.recommendation,
  own,
});

/** One block of the list. */
export function showPage(
  context: QueryContext,
  input: ChosenInput & Sorted & { offset: number; limit: number },
) {
  const choice = choiceOf(context, input);
  if (!choice.ok) return choice;
  const { db } = context;
  return ok(shownRows(context, listCandidatePage(db, choice.value, orderedBy(db, input), input)));
}

/** Rows as a list shows them to the caller. */
export function shownRows(context: QueryContext, rows: readonly ListRow[]) {
  const own = ownCells(context, rows);
  return rows.map((row) => toListRow(row, context.today, own(row.person_id)));
}

/** What the open columns of the office say of the people on a page; null where it is not for the caller. */
function ownCells({ db, user }: QueryContext, rows: readonly ListRow[]) {
  const columns = listScreenColumns(db);
  const uids = columns.map(({ uid }) => uid);
  const cells = listOwnCells(
    db,
    rows.map((row) => row.person_id),
    uids,
  );
  const hidden = new Set(columns.filter(({ care }) => !seesCare(user, care)).map(({ uid }) => uid));
  return (person: number): Record<string, string | null> =>
    Object.fromEntries(
      Object.entries(cells.get(person) ?? {}).map(([uid, value]) => [
        uid,
        hidden.has(uid) ? null : value,
      ]),
    );
}

/** Rows of the list by who they are, in the order asked for. */
export function showRows(context: QueryContext, { uids }: { uids: readonly string[] }) {
  const found = listCandidatesByUid(context.db, uids);
  const own = ownCells(context, found);
  const rows = new Map(found.map((row) => [row.uid, row]));
  return ok(
    uids.map((uid) => {
      const row = rows.get(uid);
      return row === undefined ? null : toListRow(row, context.today, own(row.person_id));
    }),
  );
}

/** How many candidates are chosen; a broad search is counted up to a limit. */
export function countChosen(context: QueryContext, input: ChosenInput) {
  const choice = choiceOf(context, input);
  if (!choice.ok) return choice;
  const found = countCandidates(context.db, choice.value, MOST_FOUND + 1);
  const more = choice.value.search !== undefined && found > MOST_FOUND;
  return ok({ count: more ? MOST_FOUND : found, more });
}

/** The numbers of the header, the chips and the foot of the list. */
export function summarize({ db }: QueryContext, input: { intake: string }) {
  const intake = findIntake(db, input.intake);
  if (!intake) return err({ code: 'candidates.intake-not-found', intake: input.intake });
  const counts = countIntake(db, intake.id);
  const none = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  const stages = counts.stages.reduce((all, { stage, n }) => ({ ...all, [stage]: n }), none);
  const [newest, ...older] = counts.periods;
  const commonest = older.toSorted((a, b) => b.n - a.n)[0];
  return ok({
    code: intake.code,
    total: STAGES.reduce((sum, stage) => sum + stages[stage], 0),
    stages,
    incomplete: stages.proposed + stages.verifying,
    unvisited: counts.unvisited,
    closesOn: intake.closes_on,
    newestPeriod: newest?.period ?? null,
    olderPeriod: older.reduce((sum, { n }) => sum + n, 0),
    oldPeriod: commonest?.period ?? null,
  });
}

/** The search that was probably meant: each unknown word replaced by the nearest known one. */
export function suggestSearch(context: QueryContext, input: { intake: string; text: string }) {
  const { db } = context;
  const text = meantText(db, input.text);
  if (text === null) return ok(null);
  const choice = choiceOf(context, { intake: input.intake, filter: {}, text });
  if (!choice.ok) return choice;
  return ok(countCandidates(db, choice.value, 1) > 0 ? { text } : null);
}
