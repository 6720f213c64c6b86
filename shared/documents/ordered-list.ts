import { assertNever } from '../result.ts';
import type { Level, LocalDate, Sex } from '../vocabulary.ts';
import { text, textOrBlank } from './document.ts';
import type { Cell, Column, PaperDocument, Row, Section, Total } from './document.ts';
import { byName } from './name-order.ts';
import type { Named } from './name-order.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

/** Where a run put a candidate. Ranked and left out together are all candidates. */
export type Outcome =
  | { readonly kind: 'inside'; readonly rank: number }
  | { readonly kind: 'reserve'; readonly rank: number; readonly reserveNumber: number }
  | { readonly kind: 'left-out'; readonly rank: number | null };

export interface OrderedCandidate extends Named {
  readonly sex: Sex;
  readonly district: string | null;
  /** "2", "belum tercatat": as the run knew it. */
  readonly desil: string;
  readonly birthDate: LocalDate | null;
  readonly outcome: Outcome;
  /** Why here and not elsewhere, in words. Needed for who is left out. */
  readonly reason: string;
}

export interface OrderedLevel {
  readonly level: Level;
  /** Places the run filled: what stands inside never exceeds it, whoever decided it. */
  readonly places: number;
  /** What limits them, in words: "kursi kelas VII; 80 − 73 terisi − 2 dipanggil". */
  readonly limit: string;
  readonly candidates: readonly OrderedCandidate[];
}

export interface OrderedListInput extends PaperInput {
  /** "Penerimaan 2026/2027 Gelombang 1". */
  readonly intakeName: string;
  /** The run this list shows; a draft says so in its title. */
  readonly run: { readonly number: number; readonly draft: boolean; readonly policy: string };
  readonly asOf: LocalDate;
  /** A wall list shows no desil and no reason: neither is for the neighbours to read. */
  readonly audience: 'meeting' | 'wall';
  readonly levels: readonly OrderedLevel[];
}

const MEETING_COLUMNS: readonly Column[] = [
  { key: 'rank', label: 'Urut', align: 'right', width: 6, unbroken: true },
  { key: 'code', label: 'Kode', align: 'left', width: 13, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 25, namesRow: true },
  { key: 'sex', label: paperWords.sex, align: 'center', width: 5.1, unbroken: true },
  { key: 'birth', label: 'Tanggal lahir', align: 'left', width: 20.5 },
  { key: 'desil', label: 'Desil', align: 'center', width: 6.4 },
  { key: 'reason', label: 'Keterangan', align: 'left', width: 24 },
];

const WALL_COLUMNS: readonly Column[] = [
  { key: 'rank', label: 'Urut', align: 'right', width: 7, unbroken: true },
  { key: 'code', label: 'Kode', align: 'left', width: 14, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 35, namesRow: true },
  { key: 'sex', label: paperWords.sex, align: 'center', width: 6, unbroken: true },
  { key: 'district', label: paperWords.district, align: 'left', width: 22 },
  { key: 'result', label: 'Hasil', align: 'left', width: 16 },
];

function resultText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'inside':
      return 'Masuk';
    case 'reserve':
      return `Cadangan ${paperNumber(outcome.reserveNumber)}`;
    case 'left-out':
      return 'Tidak masuk';
    default:
      return assertNever(outcome);
  }
}

function reasonCell(candidate: OrderedCandidate): Cell {
  const result = resultText(candidate.outcome);
  return candidate.reason === '' ? text(result) : text(`${result}: ${candidate.reason}`);
}

type Audience = OrderedListInput['audience'];

/** Only what the audience may read is in the model at all, not merely in no column. */
function cells(candidate: OrderedCandidate, audience: Audience): Record<string, Cell> {
  const { outcome } = candidate;
  const common = {
    rank: text(outcome.rank === null ? '—' : paperNumber(outcome.rank)),
    code: text(candidate.code),
    name: text(candidate.name),
    sex: text(candidate.sex),
  };
  if (audience === 'wall') {
    return {
      ...common,
      district: textOrBlank(candidate.district),
      result: text(resultText(outcome)),
    };
  }
  return {
    ...common,
    birth: textOrBlank(candidate.birthDate === null ? null : paperDate(candidate.birthDate)),
    desil: text(candidate.desil),
    reason: reasonCell(candidate),
  };
}

const candidateRow = (candidate: OrderedCandidate, audience: Audience): Row => ({
  kind: 'record',
  key: candidate.code,
  cells: cells(candidate, audience),
});

const DRAFT_NOTE = 'Urutan ini percobaan dan belum disahkan.';
const KINDS = ['inside', 'reserve', 'left-out'] as const;

/** By place in the list: inside, reserve, left out; in each by rank, without a rank by name. */
function inOrder(a: OrderedCandidate, b: OrderedCandidate): number {
  const kind = KINDS.indexOf(a.outcome.kind) - KINDS.indexOf(b.outcome.kind);
  const rank = (one: OrderedCandidate) => one.outcome.rank ?? Number.MAX_SAFE_INTEGER;
  return kind || rank(a) - rank(b) || byName(a, b);
}

function rows(level: OrderedLevel, audience: Audience): Row[] {
  const sorted = level.candidates.toSorted(inOrder);
  if (sorted.length === 0) return [{ kind: 'empty', key: 'empty', text: paperWords.nobody }];
  const of = (kind: Outcome['kind']) =>
    sorted
      .filter((candidate) => candidate.outcome.kind === kind)
      .map((candidate) => candidateRow(candidate, audience));
  const reserve = of('reserve');
  const leftOut = of('left-out');
  const places = `Batas ${paperNumber(level.places)} tempat ${level.level}: ${level.limit}.`;
  const follows = reserve.length > 0 ? ' Berikutnya cadangan.' : '';
  return [
    ...of('inside'),
    { kind: 'cut', key: 'cut-places', text: `${places}${follows}` },
    ...reserve,
    ...(leftOut.length === 0
      ? []
      : [{ kind: 'cut' as const, key: 'cut-left-out', text: 'Tidak masuk daftar.' }, ...leftOut]),
  ];
}

function totals(level: OrderedLevel): Total[] {
  const count = (kind: Outcome['kind']) =>
    paperNumber(level.candidates.filter((candidate) => candidate.outcome.kind === kind).length);
  return [
    { label: 'Masuk', value: count('inside') },
    { label: paperWords.reserve, value: count('reserve') },
    { label: 'Tidak masuk', value: count('left-out') },
    ...sexTotals(level.candidates),
  ];
}

function levelSection(input: OrderedListInput, level: OrderedLevel): Section {
  const run = `Urutan ke-${paperNumber(input.run.number)}${input.run.draft ? ' (percobaan)' : ''}`;
  const draft = input.run.draft ? ` · ${paperWords.draft}` : '';
  return {
    key: level.level,
    reference: [],
    title: `Urutan Prioritas Calon Siswa ${level.level}${draft}`,
    subtitle: input.intakeName,
    table: {
      head: {
        left: `Jenjang ${level.level} · ${run} · ${input.run.policy}`,
        right: `Keadaan per ${paperDate(input.asOf)}`,
      },
      columns: input.audience === 'wall' ? WALL_COLUMNS : MEETING_COLUMNS,
      rows: rows(level, input.audience),
      groupEvery: 5,
    },
    totals: totals(level),
    notes: input.run.draft ? [DRAFT_NOTE] : [],
    signers: signers(input.signers),
    withLetterhead: true,
    newPage: true,
  };
}

/**
 * The ordered list per level: inside the places, the cut line, reserve by rank, then who is left
 * out with the reason. Every candidate of the run stands on it exactly once (principle 2).
 */
export function orderedList(input: OrderedListInput): PaperDocument {
  const draft = input.run.draft ? ` (${paperWords.draft})` : '';
  const name = `Urutan Prioritas ${input.intakeName}${draft}`;
  return {
    kind: 'ordered-list',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: input.levels.map((level) => levelSection(input, level)),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
