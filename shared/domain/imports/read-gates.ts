import type { Gate, LocalDate, Recommendation } from '../../vocabulary.ts';
import type { ImportedGate } from './candidate-row.ts';
import type { ImportField } from './columns.ts';
import { readDate } from './dates.ts';
import type { RowReader } from './row-reader.ts';

/** What a cell answers; undefined for a word nobody knows. */
type Answer = 'passed' | 'failed' | 'deferred' | 'open' | undefined;

const VISIT_WORDS: ReadonlyMap<string, readonly [Answer, Recommendation]> = new Map<
  string,
  readonly [Answer, Recommendation]
>([
  ['sangat mendesak', ['passed', 'very_urgent']],
  ['layak sangat mendesak', ['passed', 'very_urgent']],
  ['layak', ['passed', 'worthy']],
  ['tidak layak', ['failed', 'none']],
  ['ditunda', ['deferred', 'none']],
  ['tunda', ['deferred', 'none']],
  ['belum', ['open', 'none']],
  ['belum dikunjungi', ['open', 'none']],
  ['belum ada', ['open', 'none']],
]);

const ANSWER_WORDS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['ya', 'passed'],
  ['setuju', 'passed'],
  ['bersedia', 'passed'],
  ['sudah', 'passed'],
  ['ada', 'passed'],
  ['lengkap', 'passed'],
  ['v', 'passed'],
  ['tidak', 'failed'],
  ['tidak setuju', 'failed'],
  ['tidak bersedia', 'failed'],
  ['menolak', 'failed'],
  ['menyusul', 'deferred'],
  ['ditunda', 'deferred'],
  ['belum', 'open'],
  ['belum ada', 'open'],
  ['belum lengkap', 'open'],
  ['tidak lengkap', 'open'],
  ['kurang', 'open'],
]);

/** Reason codes of a gate that failed or waits (domain brief R3). */
const REASON = {
  home_visit: 'home_condition',
  parent_consent: 'parent_refuses',
  child_consent: 'child_refuses',
  documents: 'documents_incomplete',
} as const satisfies Partial<Record<Gate, string>>;
export type ImportedGateName = keyof typeof REASON;

function gateOf(
  gate: ImportedGateName,
  answer: Answer,
  on: LocalDate | null,
): ImportedGate | undefined {
  if (answer === undefined || answer === 'open') return undefined;
  return { gate, value: answer, on, reason: answer === 'passed' ? null : REASON[gate] };
}

export interface GatesReading {
  readonly gates: readonly ImportedGate[];
  readonly recommendation: Recommendation;
}
const NO_GATES: GatesReading = { gates: [], recommendation: 'none' };

function visitDate(row: RowReader): LocalDate | null {
  const reading = readDate(row.cell('visit_date'), row.plan.date1904);
  if (reading.kind === 'empty') return null;
  if (reading.kind !== 'date') row.fault('visit_date', 'visit-date-unreadable');
  else if (reading.date > row.plan.today)
    row.fault('visit_date', 'visit-date-future', { date: reading.date });
  else return reading.date;
  return null;
}

function readAnswer(row: RowReader, field: ImportField): Answer {
  const raw = row.cell(field);
  if (typeof raw === 'string' && /^[✓✔√]$/.test(raw.trim())) return 'passed';
  const word = row.word(field);
  if (word === '') return 'open';
  const answer = ANSWER_WORDS.get(word);
  if (answer === undefined) row.fault(field, 'answer-unknown');
  return answer;
}

/** Gates the file answers: home visit, both consents, documents. An empty cell answers nothing. */
export function readGates(row: RowReader): GatesReading {
  const { columnOf } = row.plan;
  if (
    columnOf.visit_result < 0 &&
    columnOf.parent_consent < 0 &&
    columnOf.child_consent < 0 &&
    columnOf.documents < 0
  )
    return NO_GATES;
  const word = row.word('visit_result');
  const visit = word === '' ? undefined : VISIT_WORDS.get(word);
  if (word !== '' && visit === undefined) row.fault('visit_result', 'visit-unknown');
  const gates: ImportedGate[] = [];
  const add = (gate: ImportedGate | undefined): void => {
    if (gate !== undefined) gates.push(gate);
  };
  add(gateOf('home_visit', visit?.[0], visitDate(row)));
  add(gateOf('parent_consent', readAnswer(row, 'parent_consent'), null));
  add(gateOf('child_consent', readAnswer(row, 'child_consent'), null));
  add(gateOf('documents', readAnswer(row, 'documents'), null));
  return { gates, recommendation: visit?.[1] ?? 'none' };
}
