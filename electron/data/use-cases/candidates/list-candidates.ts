import {
  countCandidates,
  countIntake,
  findIntake,
  listCandidatePage,
  listCandidatesByUid,
  listOrderedUids,
  type ListChoice,
  type ListOrder,
  type ListRow,
} from '#db/queries/candidate-list.ts';
import {
  isKnownStart,
  listWordsFrom,
  searchOf,
  searchWords,
} from '#db/queries/candidate-search.ts';
import { MOST_FOUND, type CandidateFilter } from '#shared/contract/candidate-list.ts';
import { answersOf } from '#shared/domain/gates/gate-marks.ts';
import { gateValue } from '#shared/domain/gates/gate-need.ts';
import { nearestWord } from '#shared/domain/candidates/near-words.ts';
import { ageOn } from '#shared/domain/people/age.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { STAGES, type LocalDate, type Stage } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';

export interface ChosenInput {
  readonly intake: string;
  readonly filter: CandidateFilter;
  readonly text: string;
}
type Unknown = AppError<'candidates.intake-not-found'>;

/** The chosen candidates as the queries take them; a refusal when the intake does not exist. */
export function choiceOf(
  { db }: QueryContext,
  { intake, filter, text }: ChosenInput,
): Result<ListChoice, Unknown> {
  const found = findIntake(db, intake);
  if (!found) return err({ code: 'candidates.intake-not-found', intake });
  return ok({ intakeId: found.id, filter, search: searchOf(text) });
}

const toListRow = (row: ListRow, today: LocalDate) => ({
  uid: row.uid,
  code: row.code,
  name: row.name,
  sex: row.sex,
  age: row.birth_date === null ? null : (ageOn(row.birth_date, today)?.years ?? null),
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
});

/** One block of the list. */
export function showPage(
  context: QueryContext,
  input: ChosenInput & ListOrder & { offset: number; limit: number },
) {
  const choice = choiceOf(context, input);
  if (!choice.ok) return choice;
  const rows = listCandidatePage(context.db, choice.value, input, input);
  return ok(rows.map((row) => toListRow(row, context.today)));
}

/** Everybody a list has, in its order. */
export function showOrder(context: QueryContext, input: ChosenInput & ListOrder) {
  const choice = choiceOf(context, input);
  if (!choice.ok) return choice;
  return ok({ uids: listOrderedUids(context.db, choice.value, input) });
}

/** Rows of the list by who they are, in the order asked for. */
export function showRows({ db, today }: QueryContext, { uids }: { uids: readonly string[] }) {
  const rows = new Map(listCandidatesByUid(db, uids).map((row) => [row.uid, row]));
  return ok(
    uids.map((uid) => {
      const row = rows.get(uid);
      return row === undefined ? null : toListRow(row, today);
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
  const meant = searchWords(input.text).map((word) => meantWord(context, nameKey(word)));
  const words = meant.filter((word) => word !== undefined);
  const text = words.join(' ');
  if (words.length < meant.length || text === nameKey(input.text)) return ok(null);
  const choice = choiceOf(context, { intake: input.intake, filter: {}, text });
  if (!choice.ok) return choice;
  return ok(countCandidates(db, choice.value, 1) > 0 ? { text } : null);
}

function meantWord({ db }: QueryContext, word: string): string | undefined {
  if (isKnownStart(db, word)) return word;
  const known = listWordsFrom(db, word.slice(0, 1)).filter(({ term }) => !/\d/.test(term));
  return nearestWord(word, known);
}
