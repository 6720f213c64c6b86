import { addDays } from '../days.ts';
import { monthAndYear } from '../domain/format/indonesian-date.ts';
import type {
  AgeBand,
  BySex,
  MovementReport,
  ReportLine,
} from '../domain/house/movement-report.ts';
import { movementBody, profileBody } from '../domain/reports/movement.ts';
import { publicGroups } from '../domain/reports/public-report.ts';
import { figureText } from '../domain/reports/report-text.ts';
import { text } from './document.ts';
import type { Column, PaperDocument, Row, Section } from './document.ts';
import { CATEGORY_WORDS, END_WORDS, MODE_WORDS } from './facility-words.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { reportSay as say } from './report-say.ts';
import { signers } from './signers.ts';

export interface MonthlyReportInput extends PaperInput {
  readonly house: string;
  readonly report: MovementReport;
  /** Public: groups of fewer than five people are not told apart, nor what gives them away. */
  readonly audience: 'office' | 'public';
}

const COLUMNS: readonly Column[] = [
  { key: 'what', label: 'Uraian', align: 'left', width: 55, namesRow: true },
  { key: 'L', label: paperWords.male, align: 'right', width: 15, unbroken: true },
  { key: 'P', label: paperWords.female, align: 'right', width: 15, unbroken: true },
  { key: 'all', label: paperWords.total, align: 'right', width: 15, unbroken: true },
];

const AGE_WORDS: Readonly<Record<AgeBand, string>> = {
  '0-17': 'Di bawah 18 tahun',
  '18-24': '18–24 tahun',
  '25-34': '25–34 tahun',
  '35-44': '35–44 tahun',
  '45-59': '45–59 tahun',
  '60+': '60 tahun ke atas',
  unknown: 'Tanggal lahir belum diketahui',
};

/** The numbers of a line (men, women, both) as they stand on the paper. */
type Shown = (group: string, line: string, count: BySex) => readonly string[];
const exact: Shown = (_group, _line, { L, P, all }) => [L, P, all].map(paperNumber);

/** As every public report of the house: small groups hidden, and what would give them away. */
function hiding(report: MovementReport): Shown {
  const { groups } = publicGroups([...movementBody(report).groups, ...profileBody(report).groups]);
  return (key, line, count) => {
    const group = groups.find((one) => one.key === key);
    const figures =
      line === 'total' ? group?.total : group?.lines.find((one) => one.key === line)?.figures;
    return figures?.map((one) => figureText(say, one, 'people')) ?? exact(key, line, count);
  };
}

const line = (key: string, what: string, [L = '', P = '', all = '']: readonly string[]): Row => ({
  kind: 'record',
  key,
  cells: { what: text(what), L: text(L), P: text(P), all: text(all) },
});

function movementSection(input: MonthlyReportInput, shown: Shown): Section {
  const { report } = input;
  const rows = report.modes.flatMap(
    ({ mode, start, admitted, discharged, end, reasons }): Row[] => {
      if (mode !== 'residential' && start.all + admitted.all + end.all === 0) return [];
      const own = (key: string, count: BySex) => shown(`mode_${mode}`, key, count);
      return [
        { kind: 'cut', key: mode, text: MODE_WORDS[mode] },
        line(`${mode}-start`, 'Awal bulan', own('start', start)),
        line(`${mode}-in`, 'Masuk', own('in', admitted)),
        line(`${mode}-out`, 'Keluar', own('out', discharged)),
        ...reasons.map(({ key, count }) =>
          line(`${mode}-${key}`, `    ${END_WORDS[key] ?? key}`, own(`why-${key}`, count)),
        ),
        line(`${mode}-end`, 'Akhir bulan', own('total', end)),
      ];
    },
  );
  return {
    key: 'movement',
    reference: [],
    title: 'Laporan Bulanan Mutasi Penerima Manfaat',
    subtitle: `${input.house} · ${monthAndYear(report.from)}`,
    table: {
      head: {
        left: 'Awal bulan + masuk − keluar = akhir bulan',
        right: `${paperDate(report.from)} – ${paperDate(addDays(report.until, -1))}`,
      },
      columns: COLUMNS,
      rows,
      groupEvery: 99,
    },
    totals: [],
    notes: [],
    signers: [],
    withLetterhead: true,
    newPage: true,
  };
}

function groupSection(
  key: string,
  title: string,
  lines: readonly ReportLine[],
  wordOf: (key: string) => string,
  shown: Shown,
): Section {
  const sum = lines.reduce(
    (all, { count }) => ({ L: all.L + count.L, P: all.P + count.P, all: all.all + count.all }),
    { L: 0, P: 0, all: 0 },
  );
  const rows = lines.map(({ key: name, count }) =>
    line(`${key}-${name}`, wordOf(name), shown(key, name, count)),
  );
  return {
    key,
    reference: [],
    title,
    subtitle: '',
    table: {
      head: { left: 'Dalam panti pada akhir bulan', right: '' },
      columns: COLUMNS,
      rows:
        rows.length > 0
          ? [...rows, line(`${key}-sum`, paperWords.total, shown(key, 'total', sum))]
          : [{ kind: 'empty', key: 'empty', text: paperWords.nobody }],
      groupEvery: 99,
    },
    totals: [],
    notes: [],
    signers: [],
    withLetterhead: false,
    newPage: false,
  };
}

const desilWord = (key: string): string => (key === 'unknown' ? 'Belum tercatat' : `Desil ${key}`);

/** Laporan bulanan: awal + masuk − keluar = akhir (L/P), then by kind, age, regency, desil. */
export function monthlyReport(input: MonthlyReportInput): PaperDocument {
  const { report, audience } = input;
  const shown = audience === 'public' ? hiding(report) : exact;
  const name = `Laporan Bulanan ${monthAndYear(report.from)}`;
  const groups = [
    groupSection(
      'category',
      'Menurut ragam disabilitas',
      report.byCategory,
      (key) => CATEGORY_WORDS[key as keyof typeof CATEGORY_WORDS],
      shown,
    ),
    groupSection('age', 'Menurut umur', report.byAge, (key) => AGE_WORDS[key as AgeBand], shown),
    groupSection(
      'regency',
      'Menurut kabupaten/kota asal',
      report.byRegency,
      (key) => (key === 'unknown' ? 'Belum tercatat' : key),
      shown,
    ),
    groupSection('desil', 'Menurut desil', report.byDesil, desilWord, shown),
  ];
  const last = groups.length - 1;
  const note = say('audience.publicNote');
  return {
    kind: 'monthly-report',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: [
      movementSection(input, shown),
      ...groups.map((section, index) =>
        index === last
          ? {
              ...section,
              notes: audience === 'public' ? [note] : [],
              signers: signers(input.signers),
            }
          : section,
      ),
    ],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
