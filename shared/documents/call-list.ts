import type { Level, LocalDate, Sex } from '../vocabulary.ts';
import { text, textOrBlank } from './document.ts';
import type { Column, PaperDocument, Row, Section } from './document.ts';
import { byName, compare, type Named } from './name-order.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

/** A child to be called or fetched. The sheet goes to the field: no NIK, no desil, no result. */
export interface CalledChild extends Named {
  readonly level: Level;
  readonly sex: Sex;
  readonly address: string;
  /** Regency, district and village: neighbours stand together. */
  readonly place: string;
  readonly guardian: string | null;
  readonly phone: string | null;
  /** What the family is still asked for: "Akta kelahiran". */
  readonly missing: readonly string[];
  /** Who visited or proposed the family; '' where nobody is recorded. */
  readonly officer: string;
  /** The last day on which the child is simply expected. */
  readonly until: LocalDate;
}

export interface CallListInput extends PaperInput {
  readonly intakeName: string;
  readonly asOf: LocalDate;
  /** Who has not come yet, or who is absent beyond the days of the intake. */
  readonly whom: 'expected' | 'late';
  readonly children: readonly CalledChild[];
}

const COLUMNS: readonly Column[] = [
  { key: 'no', label: paperWords.number, align: 'right', width: 3.5, unbroken: true },
  { key: 'code', label: 'Kode', align: 'left', width: 8, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 14, namesRow: true },
  { key: 'sex', label: paperWords.sex, align: 'center', width: 4, unbroken: true },
  { key: 'level', label: 'Jenjang', align: 'left', width: 6, unbroken: true },
  { key: 'address', label: 'Alamat', align: 'left', width: 20 },
  { key: 'guardian', label: 'Wali', align: 'left', width: 11 },
  { key: 'phone', label: 'HP', align: 'left', width: 12.5, unbroken: true },
  { key: 'missing', label: 'Yang kurang', align: 'left', width: 12 },
  { key: 'result', label: 'Hasil', align: 'left', width: 9 },
];

const TITLES = { expected: 'Daftar Panggil', late: 'Daftar Jemput' } as const;
const NOBODY = 'Pendamping belum tercatat';
const NOTES = {
  expected: 'Kolom Hasil: tanggal dihubungi, akan datang tanggal berapa, atau alasannya.',
  late: 'Belum datang sampai hari terakhirnya. Kolom Hasil: ditemui tanggal berapa, dijemput, atau alasannya.',
} as const;

const row = (child: CalledChild, at: number): Row => ({
  kind: 'record',
  key: child.code,
  cells: {
    no: text(paperNumber(at + 1)),
    code: text(child.code),
    name: text(child.name),
    sex: text(child.sex),
    level: text(child.level),
    address: textOrBlank(child.address),
    guardian: textOrBlank(child.guardian),
    phone: textOrBlank(child.phone),
    missing: textOrBlank(child.missing.join(', ')),
    result: textOrBlank(null),
  },
});

/** As one goes from door to door: by place, then by name. */
const byPlace = (a: CalledChild, b: CalledChild): number =>
  compare(a.place, b.place) || byName(a, b);

/** "ditunggu sampai 16 Juli 2026": one day for all, or from the first to the last. */
function awaited(children: readonly CalledChild[]): string {
  const days = children.map(({ until }) => until).toSorted(compare);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const until = first === last ? paperDate(first) : `${paperDate(first)} – ${paperDate(last)}`;
  return `ditunggu sampai ${until}`;
}

function section(input: CallListInput, officer: string, children: readonly CalledChild[]): Section {
  const who = officer === '' ? NOBODY : `Pendamping: ${officer}`;
  return {
    key: `officer-${officer}`,
    reference: [],
    title: TITLES[input.whom],
    subtitle: `${who} · ${input.intakeName}`,
    table: {
      head: {
        left: `${paperNumber(children.length)} anak · ${awaited(children)}`,
        right: `Keadaan per ${paperDate(input.asOf)}`,
      },
      columns: COLUMNS,
      rows: children.toSorted(byPlace).map(row),
      groupEvery: 5,
      tall: true,
    },
    totals: sexTotals(children),
    notes: [NOTES[input.whom]],
    signers: signers(input.signers),
    withLetterhead: true,
    newPage: true,
  };
}

/** Officers by name; children without one come last, and are never left out. */
const byOfficer = (a: string, b: string): number => {
  if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
  return compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b);
};

/**
 * Daftar panggil, daftar jemput: who has not come, a sheet for each field officer, with how the
 * family is reached and what it still has to bring.
 */
export function callList(input: CallListInput): PaperDocument {
  const name = `${TITLES[input.whom]} ${input.intakeName}`;
  const officers = [...new Set(input.children.map(({ officer }) => officer))].toSorted(byOfficer);
  return {
    kind: 'call-list',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: officers.map((officer) =>
      section(
        input,
        officer,
        input.children.filter((child) => child.officer === officer),
      ),
    ),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
