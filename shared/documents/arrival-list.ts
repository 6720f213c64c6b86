import type { Level, LocalDate, Sex } from '../vocabulary.ts';
import { text, textOrBlank } from './document.ts';
import type { Column, PaperDocument, Row, Section } from './document.ts';
import { byName, type Named } from './name-order.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

/** A child who is expected. The list goes round at the gate: no NIK, no desil, no health. */
export interface ExpectedChild extends Named {
  readonly sex: Sex;
  /** Ayah, ibu or wali who brings the child; null where nobody is recorded. */
  readonly guardian: string | null;
}

export interface ArrivalListInput extends PaperInput {
  /** "Gelombang 2026/2027". */
  readonly intakeName: string;
  /** The day whose state the list shows. */
  readonly asOf: LocalDate;
  readonly levels: readonly {
    readonly level: Level;
    readonly children: readonly ExpectedChild[];
  }[];
}

/** To be ticked by hand. Brackets are in every font; the sign for a box is not. */
const BOX = '[\u00a0\u00a0\u00a0\u00a0]';

const COLUMNS: readonly Column[] = [
  { key: 'no', label: paperWords.number, align: 'right', width: 5.5, unbroken: true },
  { key: 'box', label: 'Datang', align: 'center', width: 8.5, unbroken: true },
  { key: 'code', label: 'Kode', align: 'left', width: 12.5, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 25.5, namesRow: true },
  { key: 'sex', label: paperWords.sex, align: 'center', width: 6, unbroken: true },
  { key: 'guardian', label: 'Wali', align: 'left', width: 20 },
  { key: 'signature', label: 'Tanda tangan wali', align: 'left', width: 22 },
];

const childRow = (child: ExpectedChild, index: number): Row => ({
  kind: 'record',
  key: child.code,
  cells: {
    no: text(paperNumber(index + 1)),
    box: text(BOX),
    code: text(child.code),
    name: text(child.name),
    sex: text(child.sex),
    guardian: textOrBlank(child.guardian),
    signature: textOrBlank(null),
  },
});

function levelSection(
  input: ArrivalListInput,
  { level, children }: ArrivalListInput['levels'][number],
): Section {
  return {
    key: `arrival-${level}`,
    reference: [],
    title: `Daftar Kedatangan, Jenjang ${level}`,
    subtitle: input.intakeName,
    table: {
      head: {
        left: `Jenjang ${level} · belum datang`,
        right: `Keadaan per ${paperDate(input.asOf)}`,
      },
      columns: COLUMNS,
      rows: children.toSorted(byName).map(childRow),
      groupEvery: 5,
      tall: true,
    },
    totals: sexTotals(children),
    notes: [
      'Centang yang datang. Sesudah itu ketik kodenya di Hari Kedatangan, bagian Belum datang.',
    ],
    signers: signers(input.signers),
    withLetterhead: true,
    newPage: true,
  };
}

/**
 * Daftar kedatangan: who is expected, to be ticked and signed by hand when the power is out (domain
 * brief 5.2); each level on pages of its own, in the order of the screen.
 */
export function arrivalList(input: ArrivalListInput): PaperDocument {
  const [only, ...others] = input.levels;
  const level = only !== undefined && others.length === 0 ? ` ${only.level}` : '';
  const name = `Daftar Kedatangan${level} ${input.intakeName}`;
  return {
    kind: 'arrival-list',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: input.levels.map((one) => levelSection(input, one)),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
