import type { Level } from '../vocabulary.ts';
import type { DecreePerson } from './decree-appendix.ts';
import { type Column, type Row, type Section, text, textOrBlank } from './document.ts';
import { byName } from './name-order.ts';
import { birthLine, paperNumber } from './paper-format.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';

/** What an amendment says about a name of an earlier decree. */
export interface DecreeChange {
  readonly kind: 'removed' | 'name' | 'level';
  readonly person: DecreePerson;
  readonly level: Level;
  /** Number of the decree in which the name stands. */
  readonly from: string;
  /** Empty for a name that is taken out. */
  readonly before: string;
  readonly after: string;
}

const HEAD: readonly Column[] = [
  { key: 'no', label: paperWords.number, align: 'right', width: 5.2, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 23, namesRow: true },
  { key: 'nik', label: 'NIK', align: 'left', width: 20, unbroken: true },
];
const REMOVED: readonly Column[] = [
  ...HEAD,
  { key: 'sex', label: paperWords.sex, align: 'center', width: 5.1, unbroken: true },
  { key: 'birth', label: paperWords.birth, align: 'left', width: 21.2 },
  { key: 'from', label: 'Semula dalam Keputusan Nomor', align: 'left', width: 25.5 },
];
const CORRECTED: readonly Column[] = [
  ...HEAD,
  { key: 'from', label: 'Dalam Keputusan Nomor', align: 'left', width: 17.8 },
  { key: 'what', label: 'Hal', align: 'left', width: 8 },
  { key: 'before', label: 'Semula tertulis', align: 'left', width: 13 },
  { key: 'after', label: 'Seharusnya', align: 'left', width: 13 },
];
const WHAT = { name: 'Nama', level: 'Jenjang' } as const;

const common = ({ person, from }: DecreeChange, position: number) => ({
  no: text(paperNumber(position)),
  name: text(person.name),
  nik: textOrBlank(person.nik),
  from: text(from),
});

const removedRow = (change: DecreeChange, position: number): Row => ({
  kind: 'record',
  key: change.person.code,
  cells: {
    ...common(change, position),
    sex: text(change.person.sex),
    birth: textOrBlank(birthLine(change.person.birthPlace, change.person.birthDate)),
  },
});

const correctedRow = (change: DecreeChange, position: number): Row => ({
  kind: 'record',
  key: `${change.person.code}/${change.kind}`,
  cells: {
    ...common(change, position),
    what: text(change.kind === 'removed' ? '' : WHAT[change.kind]),
    before: text(change.before),
    after: text(change.after),
  },
});

/** A table of an amendment, before it stands in a paper: who is taken out of a level, or corrected. */
export type ChangesSection = Pick<Section, 'key' | 'title' | 'table' | 'totals'>;

interface Content {
  readonly key: string;
  readonly title: string;
  /** Above the heads of the columns. */
  readonly left: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly people: readonly DecreePerson[];
}

const sectionOf = ({ key, title, left, columns, rows, people }: Content): ChangesSection => ({
  key,
  title,
  table: { head: { left, right: '' }, columns, rows, groupEvery: 5 },
  totals: sexTotals(people),
});

/** Who is taken out, by level and name; then what is corrected. Nothing where nothing changes. */
export function changesSections(
  changes: readonly DecreeChange[],
  levels: readonly Level[],
): ChangesSection[] {
  const sorted = changes.toSorted((a, b) => byName(a.person, b.person));
  const removed = levels.flatMap((level) => {
    const own = sorted.filter((one) => one.kind === 'removed' && one.level === level);
    if (own.length === 0) return [];
    return [
      sectionOf({
        key: `removed-${level}`,
        title: `Daftar Calon Siswa yang Dikeluarkan, Jenjang ${level}`,
        left: `Jenjang ${level} · Dikeluarkan`,
        columns: REMOVED,
        rows: own.map((one, i) => removedRow(one, i + 1)),
        people: own.map(({ person }) => person),
      }),
    ];
  });
  const corrected = sorted.filter(({ kind }) => kind !== 'removed');
  if (corrected.length === 0) return removed;
  const people = [...new Map(corrected.map(({ person }) => [person.code, person])).values()];
  const rows = corrected.map((one, i) => correctedRow(one, i + 1));
  const title = 'Daftar Perbaikan Penulisan';
  return [
    ...removed,
    sectionOf({ key: 'corrected', title, left: 'Perbaikan', columns: CORRECTED, rows, people }),
  ];
}
