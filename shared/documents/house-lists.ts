import type { LocalDate, Mobility, Sex } from '../vocabulary.ts';
import { text, textOrBlank } from './document.ts';
import type { Column, PaperDocument, Row, Section } from './document.ts';
import { MOBILITY_WORDS } from './facility-words.ts';
import { byName, type Named } from './name-order.ts';
import { paperFooter } from './paper-footer.ts';
import { birthLine, paperDate } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

/** Somebody who lives in the house on the day. No diagnosis, no NIK: these lists hang and travel. */
export interface ListedResident extends Named {
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly regency: string | null;
  readonly since: LocalDate;
  /** Null while a bed follows. */
  readonly bed: string | null;
  readonly ward: string | null;
  readonly building: string | null;
  readonly mobility: Mobility | null;
  /** Whom to call. */
  readonly contact: string | null;
  /** Where the person is while away: "rumah, s.d. 10 Juni 2026"; null for who is there. */
  readonly away: string | null;
}

export interface HouseListInput extends PaperInput {
  readonly house: string;
  readonly asOf: LocalDate;
  readonly residents: readonly ListedResident[];
}

const RESIDENT_COLUMNS: readonly Column[] = [
  { key: 'no', label: paperWords.number, align: 'right', width: 5.2, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 26, namesRow: true },
  { key: 'sex', label: paperWords.sex, align: 'center', width: 5.1, unbroken: true },
  { key: 'birth', label: paperWords.birth, align: 'left', width: 26 },
  { key: 'bed', label: 'Tempat tidur', align: 'left', width: 11.7 },
  { key: 'since', label: 'Masuk sejak', align: 'left', width: 13 },
  { key: 'regency', label: 'Asal', align: 'left', width: 13 },
];

const residentRow = (one: ListedResident, index: number): Row => ({
  kind: 'record',
  key: one.code,
  cells: {
    no: text(String(index + 1)),
    name: text(one.name),
    sex: text(one.sex),
    birth: textOrBlank(birthLine(one.birthPlace, one.birthDate)),
    bed: textOrBlank(one.bed),
    since: text(paperDate(one.since)),
    regency: textOrBlank(one.regency),
  },
});

/** Daftar penerima manfaat: everybody who lives in the house, by name, with bed and day of entry. */
export function residentList(input: HouseListInput): PaperDocument {
  const name = 'Daftar Penerima Manfaat';
  const rows = input.residents.toSorted(byName).map(residentRow);
  return {
    kind: 'resident-list',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: [
      {
        key: 'residents',
        reference: [],
        title: name,
        subtitle: input.house,
        table: {
          head: { left: 'Dalam panti', right: `Keadaan per ${paperDate(input.asOf)}` },
          columns: RESIDENT_COLUMNS,
          rows: rows.length > 0 ? rows : [{ kind: 'empty', key: 'empty', text: paperWords.nobody }],
          groupEvery: 5,
        },
        totals: sexTotals(input.residents),
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

const EMERGENCY_COLUMNS: readonly Column[] = [
  { key: 'bed', label: 'Tempat tidur', align: 'left', width: 13, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 27, namesRow: true },
  { key: 'sex', label: paperWords.sex, align: 'center', width: 6, unbroken: true },
  { key: 'mobility', label: 'Cara bergerak', align: 'left', width: 17 },
  { key: 'contact', label: 'Yang dihubungi', align: 'left', width: 29 },
  { key: 'check', label: 'Hadir', align: 'center', width: 8 },
];

const byBed = (a: ListedResident, b: ListedResident): number => {
  const [left, right] = [a.bed ?? '\uffff', b.bed ?? '\uffff'];
  if (left === right) return byName(a, b);
  return left < right ? -1 : 1;
};

function emergencySection(
  input: HouseListInput,
  building: string,
  residents: readonly ListedResident[],
): Section {
  const there = residents.filter(({ away }) => away === null).toSorted(byBed);
  const away = residents.filter((one) => one.away !== null).toSorted(byName);
  const rows = there.map((one): Row => ({
    kind: 'record',
    key: one.code,
    cells: {
      bed: textOrBlank(one.bed),
      name: text(one.name),
      sex: text(one.sex),
      mobility: textOrBlank(one.mobility === null ? null : MOBILITY_WORDS[one.mobility]),
      contact: textOrBlank(one.contact),
      check: textOrBlank(null),
    },
  }));
  return {
    key: building,
    reference: [],
    title: `Daftar Darurat ${building}`,
    subtitle: 'Untuk kebakaran dan listrik padam: hitung semua orang di titik kumpul',
    table: {
      head: {
        left: `${building} · ${input.house}`,
        right: `Keadaan per ${paperDate(input.asOf)}`,
      },
      columns: EMERGENCY_COLUMNS,
      rows: rows.length > 0 ? rows : [{ kind: 'empty', key: 'empty', text: paperWords.nobody }],
      groupEvery: 5,
    },
    totals: sexTotals(there),
    notes: away.map(({ name, away: where }) => `Sedang di luar: ${name} (${where ?? ''}).`),
    signers: [],
    withLetterhead: false,
    newPage: true,
  };
}

/** Who is in a building, by bed, with how they get about and whom to call (fire, power cut). */
export function emergencyList(input: HouseListInput): PaperDocument {
  const name = 'Daftar Darurat per Gedung';
  const buildings = new Map<string, ListedResident[]>();
  for (const one of input.residents) {
    const building = one.building ?? 'Belum punya tempat tidur';
    buildings.set(building, [...(buildings.get(building) ?? []), one]);
  }
  const sections = [...buildings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([building, residents]) => emergencySection(input, building, residents));
  return {
    kind: 'emergency-list',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: sections.length > 0 ? sections : [emergencySection(input, input.house, [])],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
