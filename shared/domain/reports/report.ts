import type { LocalDate } from '../../vocabulary.ts';
import type { BySex } from '../house/movement-report.ts';
import type { ReportPeriod } from './period.ts';

/** The reports of a house in the order of domain-facility 7.9; the first there is the bed plan. */
export const REPORT_IDS = [
  'daily',
  'movement',
  'occupancy',
  'waiting',
  'priority',
  'service',
  'profile',
  'stays',
  'training',
  'employment',
  'incidents',
  'quality',
] as const;
export type ReportId = (typeof REPORT_IDS)[number];

/** Reports that tell how it is on the last day, not what went on; they can be of any day. */
export const STATE_REPORTS: ReadonlySet<ReportId> = new Set([
  'daily',
  'service',
  'profile',
  'quality',
]);

/** Office: every number, and names. Public: no names, and nobody is told apart in a small group. */
export const AUDIENCES = ['office', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a number counts. Only `people` can give somebody away. `percent` is in tenths of a percent. */
export const UNITS = ['people', 'count', 'days', 'percent'] as const;
export type Unit = (typeof UNITS)[number];

/** One number: "34 dari 69" where it is a share. Null: not known, or hidden from the public. */
export interface Figure {
  readonly value: number | null;
  readonly of: number | null;
  /** `few`: under five, and not nought. `more`: it would give a hidden number away. */
  readonly hidden: 'few' | 'more' | null;
}

/** How a line is named: a word of the catalogue, a name as it is stored, a month, a day. */
export interface Label {
  readonly kind: 'word' | 'text' | 'month' | 'day';
  readonly text: string;
}

export interface Line {
  /** Names the line within its group. */
  readonly key: string;
  readonly label: Label;
  /** A part of the line above it. */
  readonly inner: boolean;
  /** One a column. */
  readonly figures: readonly Figure[];
}

export interface ReportColumn {
  readonly key: string;
  readonly unit: Unit;
}

/** Lines whose sums are equal: what stands in `plus` is as much as what stands in `minus`. */
export interface Relation {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/** A table of a report. */
export interface Group {
  readonly key: string;
  readonly columns: readonly ReportColumn[];
  readonly lines: readonly Line[];
  /** Stands under the double rule; its key in relations is `total`. */
  readonly total: readonly Figure[] | null;
  /** Its word in the catalogue. */
  readonly totalWord: 'total' | 'end' | 'whole_period' | 'due';
  /** How the lines add up, in every column of people. */
  readonly relations: readonly Relation[];
  /** The last column is the sum of the others. */
  readonly across: boolean;
  /** Columns that are drawn, by key; null draws none. */
  readonly chart: { readonly kind: 'bars' | 'line'; readonly columns: readonly string[] } | null;
}

/** Somebody named in the office version, with the way to their page. */
export interface NamedPerson {
  readonly uid: string;
  readonly where: 'stay' | 'application' | null;
  readonly name: string;
  /** Words of the catalogue: what is missing. */
  readonly words: readonly string[];
  /** As somebody wrote it. */
  readonly text: string;
  readonly day: LocalDate | null;
  readonly days: number | null;
}

export interface NameList {
  readonly key: string;
  readonly people: readonly NamedPerson[];
}

export interface Headline {
  readonly key: string;
  readonly unit: Unit;
  readonly figure: Figure;
}

/** One result for screen, paper and spreadsheet alike (product.md, principle 7). */
export interface FacilityReport {
  readonly id: ReportId;
  readonly period: ReportPeriod;
  readonly audience: Audience;
  readonly house: string;
  /** The first is the number looked for. */
  readonly headline: readonly Headline[];
  readonly groups: readonly Group[];
  readonly names: readonly NameList[];
  /** Keys of sentences that say how to read it. */
  readonly notes: readonly string[];
}

/** What a report makes of its facts; house, period and audience come around it. */
export type ReportBody = Pick<FacilityReport, 'headline' | 'groups' | 'names' | 'notes'>;

export const figure = (value: number | null): Figure => ({ value, of: null, hidden: null });
/** A share with its denominator: "X dari Y". */
export const share = (value: number, of: number): Figure => ({ value, of, hidden: null });
/** A share in tenths of a percent; null where there is nothing to share. */
export const perMille = (value: number, of: number): Figure =>
  figure(of === 0 ? null : Math.round((value * 1000) / of));

export const word = (text: string): Label => ({ kind: 'word', text });
export const named = (text: string): Label => ({ kind: 'text', text });

export const line = (key: string, label: Label, figures: readonly Figure[]): Line => ({
  key,
  label,
  inner: false,
  figures,
});
export const innerLine = (key: string, label: Label, figures: readonly Figure[]): Line => ({
  ...line(key, label, figures),
  inner: true,
});

export const bySex = ({ L, P, all }: BySex): readonly Figure[] => [L, P, all].map(figure);
export const SEX_COLUMNS: readonly ReportColumn[] = [
  { key: 'L', unit: 'people' },
  { key: 'P', unit: 'people' },
  { key: 'all', unit: 'people' },
];

/** Every line is a part of the total. */
export const partsOfTotal = (lines: readonly Line[]): readonly Relation[] => [
  { plus: lines.filter(({ inner }) => !inner).map(({ key }) => key), minus: ['total'] },
];

/** The sum of each column of people or things; null in a column that cannot be added up. */
export function sumOf(columns: readonly ReportColumn[], lines: readonly Line[]): readonly Figure[] {
  const own = lines.filter(({ inner }) => !inner);
  return columns.map(({ unit }, at) => {
    if (unit === 'percent') return figure(null);
    const cells = own.map(({ figures }) => figures[at]);
    const sum = (of: (cell: Figure) => number | null): number =>
      cells.reduce((all, cell) => all + ((cell && of(cell)) ?? 0), 0);
    const isShare = cells.some((cell) => cell !== undefined && cell.of !== null);
    const value = sum((cell) => cell.value);
    return isShare
      ? share(
          value,
          sum((cell) => cell.of),
        )
      : figure(value);
  });
}

/** Lines that are all parts of one total, drawn as bars. */
export function partition(
  key: string,
  columns: readonly ReportColumn[],
  lines: readonly Line[],
  draw: string | null,
): Group {
  return {
    key,
    columns,
    lines,
    total: sumOf(columns, lines),
    totalWord: 'total',
    relations: partsOfTotal(lines),
    across: columns === SEX_COLUMNS,
    chart: draw === null ? null : { kind: 'bars', columns: [draw] },
  };
}

/** Lines that stand for themselves: one person may be counted in several. */
export const listing = (
  key: string,
  columns: readonly ReportColumn[],
  lines: readonly Line[],
  draw: string | null = null,
): Group => ({
  key,
  columns,
  lines,
  total: null,
  totalWord: 'total',
  relations: [],
  across: columns === SEX_COLUMNS,
  chart: draw === null ? null : { kind: 'bars', columns: [draw] },
});

/** The middle value; of an even number the mean of the two in the middle, rounded. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[half - 1] ?? upper) + upper) / 2);
}

/** Somebody in a list of names; what is not said is empty. */
export const person = (
  of: Pick<NamedPerson, 'uid' | 'where' | 'name'> & Partial<NamedPerson>,
): NamedPerson => ({ words: [], text: '', day: null, days: null, ...of });
