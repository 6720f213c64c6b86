import type { LocalDate } from '../vocabulary.ts';
import { text, textOrBlank } from './document.ts';
import type { Column, PaperDocument, Row, Section } from './document.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { signers } from './signers.ts';

/** A ward on a day; who is away holds the bed and eats elsewhere. */
export interface DailyWard {
  readonly name: string;
  readonly presentL: number;
  readonly presentP: number;
  readonly away: number;
}

/** Somebody who goes, comes or has an appointment. Name, time and place only. */
export interface DailyLine {
  readonly key: string;
  readonly name: string;
  readonly bed: string | null;
  readonly when: string;
  readonly place: string;
}

export interface DailySheetInput extends PaperInput {
  readonly house: string;
  readonly day: LocalDate;
  readonly wards: readonly DailyWard[];
  readonly leaving: readonly DailyLine[];
  readonly returning: readonly DailyLine[];
  readonly appointments: readonly DailyLine[];
}

const WARD_COLUMNS: readonly Column[] = [
  { key: 'ward', label: 'Bangsal', align: 'left', width: 40, namesRow: true },
  { key: 'L', label: paperWords.male, align: 'right', width: 15, unbroken: true },
  { key: 'P', label: paperWords.female, align: 'right', width: 15, unbroken: true },
  { key: 'all', label: 'Ada di panti', align: 'right', width: 15, unbroken: true },
  { key: 'away', label: 'Di luar', align: 'right', width: 15, unbroken: true },
];

const LINE_COLUMNS: readonly Column[] = [
  { key: 'name', label: paperWords.name, align: 'left', width: 34, namesRow: true },
  { key: 'bed', label: 'Tempat tidur', align: 'left', width: 16 },
  { key: 'when', label: 'Waktu', align: 'left', width: 20 },
  { key: 'place', label: 'Tempat', align: 'left', width: 30 },
];

const wardRow = (key: string, { name, presentL, presentP, away }: DailyWard): Row => ({
  kind: 'record',
  key,
  cells: {
    ward: text(name),
    L: text(paperNumber(presentL)),
    P: text(paperNumber(presentP)),
    all: text(paperNumber(presentL + presentP)),
    away: text(paperNumber(away)),
  },
});

const plain = {
  reference: [],
  subtitle: '',
  totals: [],
  notes: [],
  signers: [],
  withLetterhead: false,
  newPage: false,
} as const;

function wardSection(input: DailySheetInput): Section {
  const sum = input.wards.reduce(
    (all, ward) => ({
      name: paperWords.total,
      presentL: all.presentL + ward.presentL,
      presentP: all.presentP + ward.presentP,
      away: all.away + ward.away,
    }),
    { name: paperWords.total, presentL: 0, presentP: 0, away: 0 },
  );
  const meals = sum.presentL + sum.presentP;
  return {
    ...plain,
    key: 'wards',
    title: `Lembar Harian ${paperDate(input.day)}`,
    subtitle: input.house,
    table: {
      head: { left: 'Ada di panti pukul 06.00', right: paperDate(input.day) },
      columns: WARD_COLUMNS,
      rows: [...input.wards.map((ward) => wardRow(ward.name, ward)), wardRow('sum', sum)],
      groupEvery: 99,
    },
    totals: [{ label: 'Porsi makan hari ini', value: paperNumber(meals), after: 'orang' }],
    withLetterhead: true,
    newPage: true,
  };
}

const lineSection = (key: string, title: string, lines: readonly DailyLine[]): Section => ({
  ...plain,
  key,
  title,
  table: {
    head: { left: title, right: paperNumber(lines.length) },
    columns: LINE_COLUMNS,
    rows:
      lines.length > 0
        ? lines.map(({ key: own, name, bed, when, place }): Row => ({
            kind: 'record',
            key: own,
            cells: {
              name: text(name),
              bed: textOrBlank(bed),
              when: textOrBlank(when),
              place: textOrBlank(place),
            },
          }))
        : [{ kind: 'empty', key: 'empty', text: 'Tidak ada.' }],
    groupEvery: 5,
  },
});

/** One page at six in the morning: who is there, who goes, who is due back, who has a check-up. */
export function dailySheet(input: DailySheetInput): PaperDocument {
  const name = `Lembar Harian ${paperDate(input.day)}`;
  const last = lineSection('appointments', 'Kontrol dan janji hari ini', input.appointments);
  return {
    kind: 'daily-sheet',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: [
      wardSection(input),
      lineSection('leaving', 'Pergi hari ini', input.leaving),
      lineSection('returning', 'Seharusnya kembali', input.returning),
      { ...last, signers: signers(input.signers) },
    ],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
