import type { LocalDate, Sex } from '../vocabulary.ts';
import { text } from './document.ts';
import type { Cell, Column, PaperDocument, Row, Section, Total } from './document.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

interface Listed {
  /** Number of the request, printed on the family's receipt. */
  readonly number: string;
  readonly name: string;
  readonly sex: Sex;
  /** "2", "1 (pengganti)", "belum tercatat". */
  readonly desil: string;
}

/** Somebody in the order of the day. */
export interface WaitingPerson extends Listed {
  readonly rank: number;
  readonly since: LocalDate;
  /** What a bed for them depends on. */
  readonly needs: string;
  /** Why they are not called yet, or to which bed they may be. */
  readonly standing: string;
}

/** Somebody who is put aside until a day and keeps their keys. */
export interface ParkedPerson extends Listed {
  readonly until: LocalDate;
  readonly reason: string;
}

export interface WaitingListInput extends PaperInput {
  readonly house: string;
  readonly asOf: LocalDate;
  /**
   * A wall list shows neither desil, needs nor reasons, and initials instead of the name: to stand on
   * this list says that one lives with a disability, which is not for passers-by to read.
   */
  readonly audience: 'meeting' | 'wall';
  /** Version of the rules, and their keys in words. */
  readonly policy: { readonly version: number; readonly keys: string };
  readonly places: { readonly regular: number; readonly emergency: number };
  /** In their order. */
  readonly waiting: readonly WaitingPerson[];
  readonly parked: readonly ParkedPerson[];
}

type Audience = WaitingListInput['audience'];

/** "Maria Yosefina Hong" is "M.Y.H." */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .flatMap((word) => /\p{L}/u.exec(word)?.[0].toUpperCase() ?? [])
    .map((letter) => `${letter}.`)
    .join('');

const rank: Column = { key: 'rank', label: 'Urut', align: 'right', width: 6, unbroken: true };
const number = (width: number): Column => ({
  key: 'number',
  label: 'No. permohonan',
  align: 'left',
  width,
  unbroken: true,
});
const name = (width: number, label: string = paperWords.name): Column => ({
  key: 'name',
  label,
  align: 'left',
  width,
  namesRow: true,
});
const sex: Column = {
  key: 'sex',
  label: paperWords.sex,
  align: 'center',
  width: 5,
  unbroken: true,
};
const desil: Column = { key: 'desil', label: 'Desil', align: 'center', width: 7.5 };

const WAITING_COLUMNS: Readonly<Record<Audience, readonly Column[]>> = {
  meeting: [
    rank,
    { ...number(12.2), label: 'Nomor' },
    name(19),
    sex,
    desil,
    { key: 'since', label: 'Menunggu sejak', align: 'left', width: 18 },
    { key: 'needs', label: 'Kebutuhan', align: 'left', width: 11.8 },
    { key: 'standing', label: 'Keterangan', align: 'left', width: 20.5 },
  ],
  wall: [
    { ...rank, width: 10 },
    number(30),
    name(22, 'Inisial'),
    { ...sex, width: 10 },
    { key: 'since', label: 'Menunggu sejak', align: 'left', width: 28 },
  ],
};

const PARKED_COLUMNS: Readonly<Record<Audience, readonly Column[]>> = {
  meeting: [
    { ...number(12.2), label: 'Nomor' },
    name(23.8),
    sex,
    desil,
    { key: 'until', label: 'Ditunda sampai', align: 'left', width: 17 },
    { key: 'reason', label: 'Alasan', align: 'left', width: 34.5 },
  ],
  wall: [
    number(34),
    name(26, 'Inisial'),
    { ...sex, width: 10 },
    { key: 'until', label: 'Ditunda sampai', align: 'left', width: 30 },
  ],
};

/** Only what the audience may read is in the model at all, not merely in no column. */
const listed = (one: Listed, audience: Audience): Record<string, Cell> =>
  audience === 'wall'
    ? { number: text(one.number), name: text(initialsOf(one.name)), sex: text(one.sex) }
    : {
        number: text(one.number),
        name: text(one.name),
        sex: text(one.sex),
        desil: text(one.desil),
      };

const waitingRow = (one: WaitingPerson, audience: Audience): Row => ({
  kind: 'record',
  key: one.number,
  cells: {
    rank: text(paperNumber(one.rank)),
    ...listed(one, audience),
    since: text(paperDate(one.since)),
    ...(audience === 'wall' ? {} : { needs: text(one.needs), standing: text(one.standing) }),
  },
});

const parkedRow = (one: ParkedPerson, audience: Audience): Row => ({
  kind: 'record',
  key: one.number,
  cells: {
    ...listed(one, audience),
    until: text(paperDate(one.until)),
    ...(audience === 'wall' ? {} : { reason: text(one.reason) }),
  },
});

const orNobody = (rows: readonly Row[], nobody: string): readonly Row[] =>
  rows.length > 0 ? rows : [{ kind: 'empty', key: 'empty', text: nobody }];

function waitingTotals({ waiting, parked, places }: WaitingListInput): Total[] {
  const emergency =
    places.emergency > 0 ? { after: `biasa + ${paperNumber(places.emergency)} darurat` } : {};
  return [
    ...sexTotals(waiting),
    { label: 'Ditunda', value: paperNumber(parked.length) },
    { label: 'Tempat bebas', value: paperNumber(places.regular), ...emergency },
  ];
}

const TITLE = 'Daftar Tunggu';

function waitingSection(input: WaitingListInput): Section {
  const { audience, policy } = input;
  const rows = input.waiting.map((one) => waitingRow(one, audience));
  return {
    key: 'waiting',
    reference: [],
    title: TITLE,
    subtitle: input.house,
    table: {
      head: {
        left: `Aturan urutan versi ${policy.version}`,
        right: `Keadaan per ${paperDate(input.asOf)}`,
      },
      columns: WAITING_COLUMNS[audience],
      rows: orNobody(rows, 'Tidak ada yang menunggu.'),
      groupEvery: 5,
    },
    totals: waitingTotals(input),
    notes: [
      `Urutan menurut: ${policy.keys}. Yang belum mendapat tempat yang cocok tetap pada urutannya.`,
    ],
    signers: [],
    withLetterhead: true,
    newPage: true,
  };
}

function parkedSection(input: WaitingListInput): Section {
  const rows = input.parked.map((one) => parkedRow(one, input.audience));
  return {
    key: 'parked',
    reference: [],
    title: 'Ditunda untuk Sementara',
    subtitle: 'Tidak ikut urutan sampai tanggalnya, dan tidak kehilangan hak menunggu',
    table: {
      head: {
        left: 'Menurut tanggal kembali',
        right: `Keadaan per ${paperDate(input.asOf)}`,
      },
      columns: PARKED_COLUMNS[input.audience],
      rows: orNobody(rows, 'Tidak ada yang ditunda.'),
      groupEvery: 5,
    },
    totals: sexTotals(input.parked),
    notes: [],
    signers: signers(input.signers),
    withLetterhead: false,
    newPage: false,
  };
}

/** Daftar tunggu: who waits in their order, each with why, then who is put aside (domain 5, 7.5). */
export function waitingList(input: WaitingListInput): PaperDocument {
  return {
    kind: 'waiting-list',
    name: TITLE,
    format: input.format,
    letterhead: input.letterhead,
    sections: [waitingSection(input), parkedSection(input)],
    footer: paperFooter(input, TITLE),
    practice: input.practice,
  };
}
