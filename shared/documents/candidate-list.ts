import { periodLabel } from '../domain/desil/dtsen-period.ts';
import { LEVELS, type Level, type LocalDate, type Sex, type Stage } from '../vocabulary.ts';
import {
  type Column,
  type PaperDocument,
  type Row,
  type Section,
  text,
  textOrBlank,
} from './document.ts';
import type { Named } from './name-order.ts';
import { paperFooter } from './paper-footer.ts';
import { birthLine, paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

/** A candidate by name and address (BNBA, domain brief 5.2). */
export interface ListedCandidate extends Named {
  readonly level: Level;
  readonly sex: Sex;
  /** Masked already where the office or the role wants it so. */
  readonly nik: string | null;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly desil: number | null;
  /** The DTSEN period and the day on which somebody looked; null where nobody has. */
  readonly desilPeriod: string | null;
  readonly desilOn: LocalDate | null;
  readonly address: string;
  readonly stage: Stage;
}

export interface CandidateListInput extends PaperInput {
  readonly intakeName: string;
  readonly asOf: LocalDate;
  /** In their order: by place, then by name. */
  readonly candidates: readonly ListedCandidate[];
}

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  proposed: 'Usulan',
  verifying: 'Verifikasi',
  ready: 'Siap diurutkan',
  designated: 'Ditetapkan',
  arrived: 'Masuk',
  closed: 'Tidak lanjut',
};

const COLUMNS: readonly Column[] = [
  { key: 'no', label: paperWords.number, align: 'right', width: 4, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 16, namesRow: true },
  { key: 'nik', label: 'NIK', align: 'left', width: 13.8, unbroken: true },
  { key: 'birth', label: paperWords.birth, align: 'left', width: 15 },
  { key: 'sex', label: paperWords.sex, align: 'center', width: 3.5, unbroken: true },
  { key: 'desil', label: 'Desil', align: 'left', width: 13 },
  { key: 'address', label: 'Alamat', align: 'left', width: 27.2 },
  { key: 'stage', label: 'Tahap', align: 'left', width: 7.5 },
];

/** "2, dicek 1 Juni 2026": a desil is nothing without its day. */
function desilWords({ desil, desilPeriod, desilOn }: ListedCandidate): string {
  if (desilPeriod === null) return 'belum dicek';
  const value = desil === null ? 'tidak ada' : String(desil);
  const when = desilOn === null ? periodLabel(desilPeriod) : `dicek ${paperDate(desilOn)}`;
  return `${value}, ${when}`;
}

const row = (one: ListedCandidate, at: number): Row => ({
  kind: 'record',
  key: one.code,
  cells: {
    no: text(paperNumber(at + 1)),
    name: text(one.name),
    nik: textOrBlank(one.nik),
    birth: textOrBlank(birthLine(one.birthPlace, one.birthDate)),
    sex: text(one.sex),
    desil: text(desilWords(one)),
    address: textOrBlank(one.address),
    stage: text(STAGE_WORDS[one.stage]),
  },
});

function section(
  input: CandidateListInput,
  level: Level,
  own: readonly ListedCandidate[],
): Section {
  return {
    key: level,
    reference: [],
    title: `Daftar Calon Siswa ${level}`,
    subtitle: input.intakeName,
    table: {
      head: { left: `Jenjang ${level}`, right: `Keadaan per ${paperDate(input.asOf)}` },
      columns: COLUMNS,
      rows: own.map(row),
      groupEvery: 5,
    },
    totals: sexTotals(own),
    notes: [],
    signers: signers(input.signers),
    withLetterhead: true,
    newPage: true,
  };
}

/** Daftar calon siswa by name and address, level by level, lying. */
export function candidateList(input: CandidateListInput): PaperDocument {
  const name = `Daftar Calon Siswa ${input.intakeName}`;
  return {
    kind: 'candidate-list',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: LEVELS.flatMap((level) => {
      const own = input.candidates.filter((one) => one.level === level);
      return own.length === 0 ? [] : [section(input, level, own)];
    }),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
