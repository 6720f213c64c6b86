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

/** A child who is fetched. */
export interface FetchedChild extends Named {
  readonly level: Level;
  readonly sex: Sex;
  /** '' where no place is recorded: it stands on the list all the same. */
  readonly regency: string;
  readonly district: string;
  readonly village: string;
  /** Street and neighbourhood alone. */
  readonly address: string;
  readonly guardian: string | null;
  readonly phone: string | null;
}

export interface TransportListInput extends PaperInput {
  readonly intakeName: string;
  readonly asOf: LocalDate;
  readonly children: readonly FetchedChild[];
}

const UNKNOWN = 'Belum tercatat';
/** To be ticked by hand. Brackets are in every font; the sign for a box is not. */
const BOX = '[\u00a0\u00a0\u00a0\u00a0]';

const COLUMNS: readonly Column[] = [
  { key: 'no', label: paperWords.number, align: 'right', width: 5, unbroken: true },
  { key: 'box', label: 'Naik', align: 'center', width: 7.5, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 19, namesRow: true },
  { key: 'sex', label: paperWords.sex, align: 'center', width: 5.5, unbroken: true },
  { key: 'level', label: 'Jenjang', align: 'left', width: 9, unbroken: true },
  { key: 'address', label: 'Dijemput di', align: 'left', width: 22 },
  { key: 'guardian', label: 'Wali, HP', align: 'left', width: 16 },
  { key: 'signature', label: 'Tanda tangan wali', align: 'left', width: 16 },
];

const row = (child: FetchedChild, at: number): Row => ({
  kind: 'record',
  key: child.code,
  cells: {
    no: text(paperNumber(at + 1)),
    box: text(BOX),
    name: text(child.name),
    sex: text(child.sex),
    level: text(child.level),
    address: textOrBlank(
      [child.address, child.village, child.district].filter((part) => part !== '').join(', '),
    ),
    guardian: textOrBlank(
      [child.guardian, child.phone?.replaceAll(' ', '\u00a0') ?? null]
        .filter((part) => part !== null && part !== '')
        .join(', '),
    ),
    signature: textOrBlank(null),
  },
});

/** Along the road: district by district, village by village, then by name. */
const alongRoad = (a: FetchedChild, b: FetchedChild): number =>
  compare(a.district, b.district) || compare(a.village, b.village) || byName(a, b);

/** What is not recorded comes last. */
const placeOrder = (a: string, b: string): number => {
  if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
  return compare(a, b);
};

interface Route {
  readonly regency: string;
  readonly children: readonly FetchedChild[];
}

const named = (place: string): string => (place === '' ? UNKNOWN : place);

/** "Loa Kulu 4, Tenggarong 9": how many get on where. */
function stops(children: readonly FetchedChild[]): string {
  const districts = [...new Set(children.map(({ district }) => district))].toSorted(placeOrder);
  return districts
    .map((district) => {
      const people = children.filter((child) => child.district === district).length;
      return `${named(district)} ${paperNumber(people)}`;
    })
    .join(', ');
}

const common = (input: TransportListInput) => ({
  reference: [],
  signers: signers(input.signers),
  withLetterhead: true,
  newPage: true,
});

function routeSection(input: TransportListInput, { regency, children }: Route): Section {
  return {
    ...common(input),
    key: `route-${regency}`,
    title: 'Daftar Penjemputan',
    subtitle: `${named(regency)} · ${input.intakeName}`,
    table: {
      head: {
        left: `Berangkat tanggal ${paperWords.toFill}`,
        right: `Keadaan per ${paperDate(input.asOf)}`,
      },
      columns: COLUMNS,
      rows: children.toSorted(alongRoad).map(row),
      groupEvery: 5,
      tall: true,
    },
    totals: sexTotals(children),
    notes: [
      `Per kecamatan: ${stops(children)}.`,
      `Kendaraan ${paperWords.toFill} Pengemudi ${paperWords.toFill} Petugas ${paperWords.toFill}`,
    ],
  };
}

const count = (children: readonly FetchedChild[], sex: Sex): number =>
  children.filter((child) => child.sex === sex).length;

function sumRow(key: string, label: string, children: readonly FetchedChild[], sum?: true): Row {
  return {
    kind: 'record',
    key,
    cells: {
      place: text(label),
      male: text(paperNumber(count(children, 'L'))),
      female: text(paperNumber(count(children, 'P'))),
      all: text(paperNumber(children.length)),
      vehicle: textOrBlank(null),
      driver: textOrBlank(null),
      signature: textOrBlank(null),
    },
    ...(sum ? { sum } : {}),
  };
}

/** One line a regency, for who sends the cars. */
const summary = (input: TransportListInput, routes: readonly Route[]): Section => ({
  ...common(input),
  key: 'summary',
  title: 'Rekap Penjemputan',
  subtitle: input.intakeName,
  table: {
    head: { left: 'Per kabupaten/kota', right: `Keadaan per ${paperDate(input.asOf)}` },
    columns: [
      { key: 'place', label: 'Kabupaten/kota', align: 'left', width: 28, namesRow: true },
      { key: 'male', label: 'L', align: 'right', width: 7, unbroken: true },
      { key: 'female', label: 'P', align: 'right', width: 7, unbroken: true },
      { key: 'all', label: paperWords.total, align: 'right', width: 9, unbroken: true },
      { key: 'vehicle', label: 'Kendaraan', align: 'left', width: 15 },
      { key: 'driver', label: 'Pengemudi', align: 'left', width: 17 },
      { key: 'signature', label: 'Tanda tangan', align: 'left', width: 17 },
    ],
    rows: [
      ...routes.map(({ regency, children }) => sumRow(regency, named(regency), children)),
      sumRow('sum', paperWords.total, input.children, true),
    ],
    groupEvery: routes.length,
    tall: true,
  },
  totals: [],
  notes: [
    'Angka menurut alamat keluarga. Anak yang diantar sendiri dicoret dari lembar berikutnya.',
  ],
});

/**
 * Daftar penjemputan: who is fetched, regency by regency along the road, with a line for each
 * regency in front where there are several.
 */
export function transportList(input: TransportListInput): PaperDocument {
  const regencies = [...new Set(input.children.map(({ regency }) => regency))].toSorted(placeOrder);
  const routes = regencies.map((regency): Route => ({
    regency,
    children: input.children.filter((child) => child.regency === regency),
  }));
  const [only] = routes;
  const which = only !== undefined && routes.length === 1 ? ` ${named(only.regency)}` : '';
  const name = `Daftar Penjemputan${which} ${input.intakeName}`;
  return {
    kind: 'transport-list',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: [
      ...(routes.length > 1 ? [summary(input, routes)] : []),
      ...routes.map((route) => routeSection(input, route)),
    ],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
