import type { LocalDate, Sex } from '../vocabulary.ts';
import { text, textOrBlank } from './document.ts';
import type { Column, PaperDocument, Row, Section } from './document.ts';
import { byName, type Named } from './name-order.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

/** A pupil who is handed something. */
export interface SuppliedPupil extends Named {
  readonly sex: Sex;
  /** Bed of a list by room, class of a list by class; null while it follows. */
  readonly place: string | null;
}

export interface SupplyGroup {
  readonly key: string;
  /** "Kelas VII-A", "Melati, kamar A1"; "Belum mendapat kelas". */
  readonly title: string;
  readonly pupils: readonly SuppliedPupil[];
}

export interface SupplyListInput extends PaperInput {
  readonly school: string;
  readonly asOf: LocalDate;
  readonly by: 'class' | 'room';
  /** What is handed over, as typed: "Seragam dan sepatu". */
  readonly goods: string;
  /** Heads of the columns for sizes, at most four. */
  readonly sizes: readonly string[];
  readonly groups: readonly SupplyGroup[];
}

const SIZE_WIDTH = 9;
const SIGN_WIDTH = 14;

/** The name takes what the columns for sizes leave; two columns to sign in, as on every receipt. */
function columnsOf({ sizes, by }: SupplyListInput): readonly Column[] {
  const bed = by === 'room' ? 10 : 0;
  const fixed = 5 + 5.5 + bed + 2 * SIGN_WIDTH;
  return [
    { key: 'no', label: paperWords.number, align: 'right', width: 5, unbroken: true },
    ...(by === 'room'
      ? [{ key: 'bed', label: 'Tempat tidur', align: 'left', width: bed } as const]
      : []),
    {
      key: 'name',
      label: paperWords.name,
      align: 'left',
      width: 100 - fixed - sizes.length * SIZE_WIDTH,
      namesRow: true,
    },
    { key: 'sex', label: paperWords.sex, align: 'center', width: 5.5, unbroken: true },
    ...sizes.map((label, at): Column => ({
      key: `size-${at}`,
      label,
      align: 'left',
      width: SIZE_WIDTH,
    })),
    { key: 'left', label: 'Tanda tangan', align: 'left', width: SIGN_WIDTH },
    { key: 'right', label: 'atau cap jempol', align: 'left', width: SIGN_WIDTH },
  ];
}

function row(pupil: SuppliedPupil, at: number, { by, sizes }: SupplyListInput): Row {
  const own = text(`${at + 1}.`);
  const none = textOrBlank(null);
  const isOdd = at % 2 === 0;
  return {
    kind: 'record',
    key: pupil.code,
    cells: {
      no: text(paperNumber(at + 1)),
      ...(by === 'room' ? { bed: textOrBlank(pupil.place) } : {}),
      name: text(pupil.name),
      sex: text(pupil.sex),
      ...Object.fromEntries(sizes.map((_, size) => [`size-${size}`, none])),
      // Odd numbers sign left, even ones right, so that neighbours do not sign over each other.
      left: isOdd ? own : none,
      right: isOdd ? none : own,
    },
  };
}

const section = (input: SupplyListInput, { key, title, pupils }: SupplyGroup): Section => ({
  key: `supply-${key}`,
  reference: [],
  title: `Tanda Terima ${input.goods}`,
  subtitle: `${input.school} · ${title}`,
  table: {
    head: {
      left: `Diterima pada tanggal ${paperWords.toFill}`,
      right: `Keadaan per ${paperDate(input.asOf)}`,
    },
    columns: columnsOf(input),
    rows: pupils.toSorted(byName).map((pupil, at) => row(pupil, at, input)),
    groupEvery: 5,
    tall: true,
  },
  totals: sexTotals(pupils),
  notes: input.sizes.length === 0 ? [] : ['Kolom ukuran diisi saat penyerahan.'],
  signers: signers(input.signers),
  withLetterhead: true,
  newPage: true,
});

/** Tanda terima perlengkapan: class by class or room by room, with sizes to fill in and to sign. */
export function supplyList(input: SupplyListInput): PaperDocument {
  const [only, ...others] = input.groups;
  const which = only !== undefined && others.length === 0 ? `, ${only.title}` : '';
  const name = `Tanda Terima ${input.goods}${which}`;
  return {
    kind: 'supply-list',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: input.groups.map((group) => section(input, group)),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
