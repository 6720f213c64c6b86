import { longDateWithDay } from '../../domain/format/indonesian-date.ts';
import type { LocalDate, Sex } from '../../vocabulary.ts';
import { text, textOrBlank } from '../document.ts';
import type { AnySection, Column, PaperDocument, Row } from '../document.ts';
import { byName, type Named } from '../name-order.ts';
import { paperFooter } from '../paper-footer.ts';
import { paperDate } from '../paper-format.ts';
import type { PaperInput } from '../paper-input.ts';
import { paperWords } from '../paper-words.ts';
import type { Letter } from '../person-sections.ts';
import { sexTotals } from '../sex-totals.ts';
import { signers } from '../signers.ts';
import {
  chiefSigns,
  fact,
  bedWords,
  known,
  LETTER,
  OPEN_NUMBER,
  partySigns,
  turned,
} from './letter.ts';

/** A leave that somebody gave; an unauthorised one has no slip. */
export interface LeaveOnPaper extends Named {
  readonly sex: Sex;
  /** Both null while a bed follows. */
  readonly ward: string | null;
  readonly bed: string | null;
  readonly kind: 'home' | 'holiday' | 'hospital' | 'internship';
  readonly from: LocalDate;
  /** `HH:MM`. */
  readonly time: string | null;
  readonly due: LocalDate | null;
  readonly destination: string;
  readonly companion: string;
  readonly phone: string;
  /** Who approved it. */
  readonly approvedBy: string;
}

export interface LeaveSlipInput extends PaperInput {
  readonly house: string;
  readonly leaves: readonly LeaveOnPaper[];
}

const PURPOSE: Readonly<Record<LeaveOnPaper['kind'], string>> = {
  home: 'Pulang ke keluarga',
  holiday: 'Hari raya',
  hospital: 'Perawatan di rumah sakit',
  internship: 'Magang di tempat kerja',
};
const TITLE: Readonly<Record<LeaveOnPaper['kind'], string>> = {
  home: 'Surat Izin Pulang',
  holiday: 'Surat Izin Pulang',
  hospital: 'Surat Izin Keluar',
  internship: 'Surat Izin Keluar',
};

const clock = (time: string | null): string =>
  time === null ? '' : ` pukul ${time.replace(':', '.')} WITA`;

function slip(input: LeaveSlipInput, leave: LeaveOnPaper, at: number): Letter {
  return {
    ...LETTER,
    key: leave.code,
    size: 'half',
    newPage: at % 2 === 0,
    title: TITLE[leave.kind],
    subtitle: OPEN_NUMBER,
    blocks: [
      {
        kind: 'paragraph',
        text: `${input.house} memberikan izin kepada penerima manfaat berikut untuk berada di luar panti:`,
      },
      {
        kind: 'facts',
        facts: [
          fact('Nama', leave.name),
          ...known([fact('Tempat tidur', bedWords(leave.ward, leave.bed))]),
          fact('Keperluan', PURPOSE[leave.kind]),
          fact('Berangkat', longDateWithDay(leave.from) + clock(leave.time)),
          fact('Kembali paling lambat', leave.due === null ? '' : longDateWithDay(leave.due)),
          fact('Tujuan', leave.destination),
          fact(
            'Pendamping',
            [leave.companion, leave.phone].filter((part) => part !== '').join(', '),
          ),
          fact('Izin diberikan oleh', leave.approvedBy),
        ],
      },
    ],
    signers: [
      [
        partySigns('left', ['Pendamping,'], leave.companion),
        partySigns('center', ['Petugas jaga,'], null),
        chiefSigns(input.signers, 'right', paperWords.acknowledged),
      ],
    ],
    notes: [
      `Dibawa selama izin dan diserahkan saat kembali. Kembali tanggal ${paperWords.toFill} pukul ………… diterima oleh ${paperWords.toFill}`,
    ],
  };
}

const RETURN_COLUMNS: readonly Column[] = [
  { key: 'no', label: paperWords.number, align: 'right', width: 5.2, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 22.8, namesRow: true },
  { key: 'sex', label: paperWords.sex, align: 'center', width: 5.2, unbroken: true },
  { key: 'bed', label: 'Tempat tidur', align: 'left', width: 9.8 },
  { key: 'where', label: 'Tujuan dan pendamping', align: 'left', width: 31 },
  { key: 'back', label: 'Kembali', align: 'left', width: 13.4 },
  { key: 'sign', label: 'Paraf', align: 'left', width: 12.6 },
];

const returnRow = (leave: LeaveOnPaper, index: number): Row => ({
  kind: 'record',
  key: leave.code,
  cells: {
    no: text(String(index + 1)),
    name: text(leave.name),
    sex: text(leave.sex),
    bed: textOrBlank(leave.bed),
    where: textOrBlank(
      [leave.destination, leave.companion, leave.phone].filter((part) => part !== '').join(', '),
    ),
    back: textOrBlank(null),
    sign: textOrBlank(null),
  },
});

/** "18 Juni 2026", or each day once where people come back on different ones. */
function dueWords(leaves: readonly LeaveOnPaper[]): string {
  const days = [...new Set(leaves.map(({ due }) => due))].filter((day) => day !== null).sort();
  return days.length === 0 ? paperWords.toFill : days.map(paperDate).join(', ');
}

function returnList(input: LeaveSlipInput, leaves: readonly LeaveOnPaper[]): AnySection {
  return {
    key: 'return-list',
    reference: [],
    title: 'Daftar Kembali',
    subtitle: input.house,
    table: {
      head: { left: 'Izin bersama', right: `Kembali paling lambat ${dueWords(leaves)}` },
      columns: RETURN_COLUMNS,
      rows: leaves.map(returnRow),
      groupEvery: 5,
    },
    totals: sexTotals(leaves),
    notes: [],
    signers: signers(input.signers),
    withLetterhead: true,
    newPage: true,
  };
}

/** Surat izin: a slip for each leave, two to a page; of a group leave with the list of returns. */
export function leaveSlips(input: LeaveSlipInput): PaperDocument<AnySection> {
  const leaves = input.leaves.toSorted(byName);
  const [first, ...more] = leaves;
  const name =
    first !== undefined && more.length === 0 ? `Surat Izin ${first.name}` : 'Surat Izin Bersama';
  return {
    kind: 'leave-slip',
    name,
    format: turned(input, 'portrait'),
    letterhead: input.letterhead,
    sections: [
      ...leaves.map((leave, at) => slip(input, leave, at)),
      ...(more.length > 0 ? [returnList(input, leaves)] : []),
    ],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
