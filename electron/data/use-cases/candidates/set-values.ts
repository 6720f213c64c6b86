import { listCandidatesOfPerson } from '#db/queries/candidate-facts.ts';
import {
  type CandidateRow,
  findCandidate,
  hasEnrolment,
  listGateAnswers,
  type PersonRow,
} from '#db/queries/candidates.ts';
import type { Cell, SetValuesInput } from '#shared/contract/candidate-cells.ts';
import {
  type CellFault,
  type CellField,
  cellsOf,
  isCellField,
} from '#shared/domain/candidates/cells.ts';
import { readVisitText } from '#shared/domain/candidates/visit-result.ts';
import { visibleText } from '#shared/domain/format/visible-text.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { findLevel } from '#shared/domain/places/grade-level.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { cellProblem } from '#shared/validation/cell-value.ts';
import type { Sex } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { isOwnCell, type OwnCell, ownFaults, storeOwnCells } from '../columns/own-cells.ts';
import { mayAnswer, storeAnswer } from './answer-gates.ts';
import { checkPast } from './check-form.ts';
import { refreshCandidates } from './refresh-candidates.ts';

type Refusal = AppError<'candidates.cells-refused' | 'candidates.future-date'>;
type Values = Partial<Record<CellField, string>>;
type Visit = SetValuesInput['visit'];

/** One row of the list with what was typed into it. */
interface Change {
  readonly candidate: CandidateRow;
  readonly person: PersonRow;
  readonly values: Values;
  readonly own: readonly OwnCell[];
}

/**
 * Stores cells that were changed in the list itself, in one transaction and one journal entry: all
 * of them or, when one is at fault, none, with the fault of each. A cell that holds something else
 * than the writer saw is at fault too, so that nobody's work is written over unseen.
 */
export function setValues(
  context: CommandContext,
  { cells, visit }: SetValuesInput,
): Result<{ cells: number; people: number }, Refusal> {
  const late = cells.some(({ field }) => field === 'visit') && checkPast(visit.on, context.today);
  if (late) return err(late);
  const faults: CellFault[] = [];
  const changes: Change[] = [];
  for (const [uid, ofRow] of Map.groupBy(cells, (cell) => cell.uid)) {
    const found = findCandidate(context.db, uid);
    if (!found) {
      faults.push(...ofRow.map(({ field }) => ({ uid, field, problem: 'gone', now: '' })));
      continue;
    }
    const own = ofRow.filter(isOwnCell);
    const plain = ofRow.filter((cell) => isCellField(cell.field));
    faults.push(...faultsOf(context, found, plain), ...ownFaults(context, found.person.id, own));
    const values = Object.fromEntries(plain.map(({ field, value }) => [field, visibleText(value)]));
    changes.push({ ...found, values, own });
  }
  if (faults.length > 0) return err({ code: 'candidates.cells-refused', faults });
  for (const change of changes) store(context, change, visit);
  refresh(context, changes);
  const first = changes[0];
  context.describe({
    cells: cells.length,
    people: changes.length,
    who: `${first?.person.name ?? ''} (${first?.candidate.code ?? ''})`,
  });
  return ok({ cells: cells.length, people: changes.length });
}

function faultsOf(
  context: CommandContext,
  found: { candidate: CandidateRow; person: PersonRow },
  cells: readonly Cell[],
): CellFault[] {
  const { uid } = found.candidate;
  const now = storedCells(context, found);
  return cells.flatMap(({ field, old, value }) => {
    if (!isCellField(field)) return [];
    const text = visibleText(value);
    // Somebody who typed the same meanwhile changed nothing that this one did not want.
    if (now[field] !== old && now[field] !== text)
      return [{ uid, field, problem: 'stale', now: now[field] }];
    const problem =
      cellProblem(field, text) ??
      (now[field] === text ? undefined : rowProblem(context, found, field, text));
    return problem === undefined ? [] : [{ uid, field, problem, now: now[field] }];
  });
}

function storedCells(
  { db }: CommandContext,
  { candidate, person }: { candidate: CandidateRow; person: PersonRow },
): Record<CellField, string> {
  const visit = listGateAnswers(db, candidate.id).find(({ gate }) => gate === 'home_visit');
  return cellsOf({
    name: person.name,
    sex: person.sex,
    birthPlace: person.birth_place,
    birthDate: person.birth_date,
    grade: candidate.grade,
    visit: visit?.value ?? 'open',
    visitReason: visit?.reason ?? '',
    recommendation: candidate.recommendation,
  });
}

/** What forbids a new value because of what is recorded elsewhere; a code of the refusals. */
function rowProblem(
  context: CommandContext,
  { candidate, person }: { candidate: CandidateRow; person: PersonRow },
  field: CellField,
  value: string,
): string | undefined {
  switch (field) {
    case 'birthDate':
      return value > context.today ? 'future-date' : undefined;
    case 'sex':
      return hasEnrolment(context.db, person.id) ? 'sex-fixed' : undefined;
    case 'grade':
      return candidate.stage === 'designated' || candidate.stage === 'arrived'
        ? 'level-fixed'
        : undefined;
    case 'visit':
      if (candidate.closed_on !== null) return 'closed';
      return mayAnswer(context, candidate.intake_id, {
        gate: 'home_visit',
        value: 'passed',
        answeredOn: context.today,
      })?.code.replace('candidates.', '');
    default:
      return undefined;
  }
}

function store(context: CommandContext, change: Change, visit: Visit): void {
  const { candidate, person, values, own } = change;
  const { db } = context;
  if (own.length > 0) storeOwnCells(context, person.id, own);
  const { name, sex, birthPlace, birthDate, grade, visit: result } = values;
  const columns = {
    ...(name === undefined ? {} : { name, name_key: nameKey(name) }),
    ...(sex === undefined ? {} : { sex: sex as Sex }),
    ...(birthPlace === undefined ? {} : { birth_place: birthPlace }),
    ...(birthDate === undefined ? {} : { birth_date: birthDate === '' ? null : birthDate }),
  };
  if (Object.keys(columns).length > 0) db.update('person', person.id, columns);
  const level = grade === undefined ? undefined : findLevel(Number(grade));
  if (level !== undefined) db.update('candidate', candidate.id, { level, grade: Number(grade) });
  const answer = result === undefined ? undefined : readVisitText(result);
  if (typeof answer === 'object') {
    const { value, reason, recommendation } = answer;
    storeAnswer(context, candidate.id, {
      gate: 'home_visit',
      value,
      answeredOn: visit.on,
      answeredBy: visit.by,
      source: '',
      reason,
      dueOn: value === 'deferred' ? visit.againOn : '',
      recommendation,
    });
  }
  context.subject(candidate.uid, person.uid);
}

/** The list columns of everybody changed; of all candidacies of a person whose own data changed. */
function refresh({ db, today }: CommandContext, changes: readonly Change[]): void {
  // No column of the list stands on what a column of the office says.
  const recorded = changes.filter(({ values }) => Object.keys(values).length > 0);
  const ids = recorded.flatMap(({ candidate, person }) => [
    candidate.id,
    ...listCandidatesOfPerson(db, person.id),
  ]);
  const renamed = changes.some(({ values }) => values.name !== undefined);
  refreshCandidates(db, [...new Set(ids)], renamed ? { today } : { today, search: 'kept' });
}
