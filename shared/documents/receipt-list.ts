import type { LocalDate, Sex } from '../vocabulary.ts';
import { text, textOrBlank } from './document.ts';
import type { Cell, Column, PaperDocument, Row } from './document.ts';
import { byName, type Named } from './name-order.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

export interface Receiver extends Named {
  readonly sex: Sex;
  /** Null while a bed follows, or where the list is not of the house's beds. */
  readonly bed: string | null;
}

export interface ReceiptListInput extends PaperInput {
  readonly house: string;
  readonly asOf: LocalDate;
  /** "Semua penerima manfaat", "Bangsal A", "Peserta Menjahit 1/2026". */
  readonly whom: string;
  /** What is handed over, as typed: "Perlengkapan mandi". */
  readonly goods: string;
  /** How much each is given, as typed; empty to be written by hand. */
  readonly quantity: string;
  readonly withBeds: boolean;
  readonly receivers: readonly Receiver[];
}

const SIGN = 16.5;

/** Two columns to sign in, so that two neighbours do not sign over each other. */
const columnsOf = (withBeds: boolean): readonly Column[] => [
  { key: 'no', label: paperWords.number, align: 'right', width: 5.5, unbroken: true },
  {
    key: 'name',
    label: paperWords.name,
    align: 'left',
    width: withBeds ? 29.5 : 41.5,
    namesRow: true,
  },
  { key: 'sex', label: paperWords.sex, align: 'center', width: 6, unbroken: true },
  ...(withBeds ? [{ key: 'bed', label: 'Tempat tidur', align: 'left', width: 12 } as const] : []),
  { key: 'quantity', label: 'Banyaknya', align: 'left', width: 14 },
  { key: 'left', label: 'Tanda tangan', align: 'left', width: SIGN },
  { key: 'right', label: 'atau cap jempol', align: 'left', width: SIGN },
];

/** Odd numbers sign left, even ones right, as every office does it. */
function signCells(position: number): Record<string, Cell> {
  const own = text(`${position}.`);
  const none = textOrBlank(null);
  return position % 2 === 1 ? { left: own, right: none } : { left: none, right: own };
}

const receiverRow = (one: Receiver, index: number, input: ReceiptListInput): Row => ({
  kind: 'record',
  key: one.code,
  cells: {
    no: text(String(index + 1)),
    name: text(one.name),
    sex: text(one.sex),
    ...(input.withBeds ? { bed: textOrBlank(one.bed) } : {}),
    quantity: textOrBlank(input.quantity),
    ...signCells(index + 1),
  },
});

/** Tanda terima: who is given something, by name, with a place to sign or for a thumb. */
export function receiptList(input: ReceiptListInput): PaperDocument {
  const name = `Tanda Terima ${input.goods}`;
  const rows = input.receivers.toSorted(byName).map((one, index) => receiverRow(one, index, input));
  return {
    kind: 'receipt-list',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: [
      {
        key: 'receipt',
        reference: [],
        title: name,
        subtitle: `${input.house} · ${input.whom}`,
        table: {
          head: {
            left: `Diterima pada tanggal ${paperWords.toFill}`,
            right: `Keadaan per ${paperDate(input.asOf)}`,
          },
          columns: columnsOf(input.withBeds),
          rows: rows.length > 0 ? rows : [{ kind: 'empty', key: 'empty', text: paperWords.nobody }],
          groupEvery: 5,
          tall: true,
        },
        totals: sexTotals(input.receivers),
        notes: [],
        signers: signers(input.signers),
        withLetterhead: true,
        newPage: true,
      },
    ],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
