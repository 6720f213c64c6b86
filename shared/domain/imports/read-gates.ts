import type { Gate, LocalDate, Recommendation } from '../../vocabulary.ts';
import { LONGEST_REASON, NOT_STATED, type VisitReason } from '../candidates/visit-result.ts';
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

/** Words for why a visit ended in no, or waits; any others are kept as written. */
const VISIT_REASON_WORDS: ReadonlyMap<string, VisitReason> = new Map(
  (
    [
      ['home_condition', 'rumah tidak sesuai', 'keadaan rumah tidak sesuai'],
      ['parent_refuses', 'orang tua tidak setuju', 'orang tua menolak', 'ortu menolak'],
      ['child_refuses', 'anak tidak bersedia', 'anak menolak', 'anak tidak mau'],
      ['moved_away', 'pindah', 'pindah domisili', 'sudah pindah', 'pindah rumah'],
      ['not_found', 'tidak ditemukan', 'alamat tidak ditemukan', 'tidak ditemukan di alamat'],
      ['other_school', 'sekolah lain', 'sudah di sekolah lain', 'sudah sekolah'],
      ['not_met', 'belum bertemu', 'tidak bertemu', 'belum bertemu keluarga', 'rumah kosong'],
      ['documents_incomplete', 'kurang berkas', 'berkas tidak lengkap', 'berkas kurang'],
    ] as const
  ).flatMap(([code, ...words]) => words.map((word): [string, VisitReason] => [word, code])),
);

/**
 * What a no, or a wait, says by itself of why (domain brief R3). Of a visit it says nothing: the
 * home, the family or the address may be the reason, so without a word of the list none is made up.
 */
const REASON = {
  home_visit: NOT_STATED,
  parent_consent: 'parent_refuses',
  child_consent: 'child_refuses',
  documents: 'documents_incomplete',
} as const satisfies Partial<Record<Gate, string>>;
export type ImportedGateName = keyof typeof REASON;

function gateOf(
  gate: ImportedGateName,
  answer: Answer,
  { on = null, said = null }: { on?: LocalDate | null; said?: string | null } = {},
): ImportedGate | undefined {
  if (answer === undefined || answer === 'open') return undefined;
  return { gate, value: answer, on, reason: said ?? (answer === 'passed' ? null : REASON[gate]) };
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

/** Why the visit ended as it did, in a code or the words of the list; null where it does not say. */
function visitReason(row: RowReader, answer: Answer): string | null {
  const text = row.text('visit_reason', LONGEST_REASON);
  if (text === '') return null;
  if (answer === undefined || answer === 'open') {
    if (row.shown('visit_result') === '' || answer === 'open')
      row.fault('visit_reason', 'visit-reason-alone');
    return null;
  }
  return VISIT_REASON_WORDS.get(row.word('visit_reason')) ?? text;
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
    columnOf.visit_reason < 0 &&
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
  const said = visitReason(row, visit?.[0]);
  add(gateOf('home_visit', visit?.[0], { on: visitDate(row), said }));
  add(gateOf('parent_consent', readAnswer(row, 'parent_consent')));
  add(gateOf('child_consent', readAnswer(row, 'child_consent')));
  add(gateOf('documents', readAnswer(row, 'documents')));
  return { gates, recommendation: visit?.[1] ?? 'none' };
}
