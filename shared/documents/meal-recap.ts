import { monthAndYear } from '../domain/format/indonesian-date.ts';
import type { MealLine, MealMark, MealMonth } from '../domain/house/meal-days.ts';
import { text, textOrBlank } from './document.ts';
import type { Cell, Column, PaperDocument, Row, Section, Total } from './document.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { signers } from './signers.ts';

/** What somebody eats or may not eat, for the kitchen. */
export interface DietLine {
  readonly person: string;
  readonly name: string;
  readonly diet: string;
}

export interface MealRecapInput extends PaperInput {
  readonly house: string;
  readonly month: MealMonth;
  /** Null: whoever prints may not read health, so nothing is said of diets. */
  readonly diets: readonly DietLine[] | null;
}

const DAY = 2.2;
const NUMBER = 3;
const SEX = 2.8;
const SUM = 6;

/** Up to 31 days; what a shorter month leaves goes to the name. */
function columnsOf({ days }: MealMonth): Column[] {
  return [
    { key: 'no', label: paperWords.number, align: 'right', width: NUMBER, narrow: true },
    {
      key: 'name',
      label: paperWords.name,
      align: 'left',
      width: 100 - NUMBER - SEX - SUM - DAY * days.length,
      namesRow: true,
    },
    { key: 'sex', label: paperWords.sex, align: 'center', width: SEX, narrow: true },
    ...days.map((day): Column => ({
      key: day,
      label: String(Number(day.slice(8))),
      align: 'center',
      width: DAY,
      narrow: true,
    })),
    { key: 'sum', label: paperWords.total, align: 'right', width: SUM, unbroken: true },
  ];
}

const MARKS: Readonly<Record<MealMark, string>> = { present: '•', away: '–', none: '' };

const eaten = (line: MealLine): number => line.marks.filter((mark) => mark === 'present').length;

const cellsOfDays = (
  { days }: MealMonth,
  cellOf: (index: number) => Cell,
): Readonly<Record<string, Cell>> =>
  Object.fromEntries(days.map((day, index) => [day, cellOf(index)]));

const lineRow = (line: MealLine, index: number, month: MealMonth): Row => ({
  kind: 'record',
  key: line.person,
  cells: {
    no: text(String(index + 1)),
    name: text(line.name),
    sex: text(line.sex),
    ...cellsOfDays(month, (day) => textOrBlank(MARKS[line.marks[day] ?? 'none'])),
    sum: text(paperNumber(eaten(line))),
  },
});

/** People a day in the last row, and the person-days of the month in its last cell. */
function sumRow(month: MealMonth): Row {
  const onDay = (index: number): number =>
    month.lines.filter(({ marks }) => marks[index] === 'present').length;
  return {
    kind: 'record',
    key: 'sum',
    sum: true,
    cells: {
      no: textOrBlank(null),
      name: text(paperWords.total),
      sex: textOrBlank(null),
      ...cellsOfDays(month, (index) =>
        textOrBlank(index < month.told ? paperNumber(onDay(index)) : null),
      ),
      sum: text(paperNumber(personDays(month.lines))),
    },
  };
}

const personDays = (lines: readonly MealLine[]): number =>
  lines.reduce((sum, line) => sum + eaten(line), 0);

function totals({ lines }: MealMonth): Total[] {
  const after = 'orang-hari';
  const of = (label: string, own: readonly MealLine[]): Total => ({
    label,
    value: paperNumber(personDays(own)),
    after,
  });
  return [
    of(
      paperWords.male,
      lines.filter(({ sex }) => sex === 'L'),
    ),
    of(
      paperWords.female,
      lines.filter(({ sex }) => sex === 'P'),
    ),
    of(paperWords.total, lines),
  ];
}

const KEY =
  '• ada di panti pada akhir hari, makan di panti. – sedang di luar (izin, rawat inap, PBK). ' +
  'Kosong: belum masuk, sudah keluar, atau harinya belum tiba.';

const lastDay = ({ days, told }: MealMonth): string => days[told - 1] ?? days[0] ?? '';

function recapSection(input: MealRecapInput): Section {
  const { month } = input;
  const rows = month.lines.map((line, index) => lineRow(line, index, month));
  return {
    key: 'meals',
    reference: [],
    title: 'Rekap Permakanan',
    subtitle: `${input.house} · ${monthAndYear(month.from)}`,
    table: {
      head: {
        left: 'Ada di panti pada akhir hari',
        right: `${paperDate(month.from)} – ${paperDate(lastDay(month))}`,
      },
      columns: columnsOf(month),
      rows:
        rows.length > 0
          ? [...rows, sumRow(month)]
          : [{ kind: 'empty', key: 'empty', text: paperWords.nobody }],
      groupEvery: 5,
    },
    totals: totals(month),
    notes: [KEY],
    signers: signers(input.signers),
    withLetterhead: true,
    newPage: true,
  };
}

const DIET_COLUMNS: readonly Column[] = [
  { key: 'no', label: paperWords.number, align: 'right', width: 5, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 35, namesRow: true },
  { key: 'diet', label: 'Makanan', align: 'left', width: 60 },
];

/** A sheet of its own: it hangs in the kitchen, and does not go where the recap is accounted for. */
const dietSection = (input: MealRecapInput, diets: readonly DietLine[]): Section => ({
  key: 'diets',
  reference: [],
  title: 'Diet dan Pantangan',
  subtitle: `${input.house} · untuk dapur`,
  table: {
    head: { left: 'Menurut asesmen terakhir', right: paperDate(lastDay(input.month)) },
    columns: DIET_COLUMNS,
    rows: diets.map(({ person, name, diet }, index) => ({
      kind: 'record',
      key: person,
      cells: { no: text(String(index + 1)), name: text(name), diet: text(diet) },
    })),
    groupEvery: 5,
  },
  totals: [{ label: paperWords.total, value: paperNumber(diets.length), after: 'orang' }],
  notes: [],
  signers: [],
  withLetterhead: true,
  newPage: true,
});

/**
 * Rekap permakanan: names × days of a month, total a person, people a day, person-days of the month
 * (domain-facility 5: the kitchen counts who is present, not who is registered).
 */
export function mealRecap(input: MealRecapInput): PaperDocument {
  const name = `Rekap Permakanan ${monthAndYear(input.month.from)}`;
  const diets = input.diets ?? [];
  return {
    kind: 'meal-recap',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: [recapSection(input), ...(diets.length > 0 ? [dietSection(input, diets)] : [])],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
