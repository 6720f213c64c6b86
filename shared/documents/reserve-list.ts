import { LEVELS, type Level, type LocalDate, type Sex, SEXES } from '../vocabulary.ts';
import {
  type Column,
  type PaperDocument,
  type Row,
  type Section,
  text,
  textOrBlank,
} from './document.ts';
import type { Named } from './name-order.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { signers } from './signers.ts';

/** Somebody on the reserve list of a run. No desil and no reason: the list may hang on a wall. */
export interface ReserveChild extends Named {
  readonly level: Level;
  readonly sex: Sex;
  readonly birthDate: LocalDate | null;
  readonly district: string | null;
  /** Place on the reserve list of the level, girls and boys together. */
  readonly reserveNo: number;
}

export interface ReserveListInput extends PaperInput {
  readonly intakeName: string;
  readonly run: { readonly number: number; readonly draft: boolean };
  readonly asOf: LocalDate;
  readonly children: readonly ReserveChild[];
}

const COLUMNS: readonly Column[] = [
  { key: 'no', label: paperWords.number, align: 'right', width: 6, unbroken: true },
  { key: 'reserve', label: 'Cadangan', align: 'right', width: 10, unbroken: true },
  { key: 'code', label: 'Kode', align: 'left', width: 13, unbroken: true },
  { key: 'name', label: paperWords.name, align: 'left', width: 28, namesRow: true },
  { key: 'birth', label: 'Tanggal lahir', align: 'left', width: 20.5 },
  { key: 'district', label: paperWords.district, align: 'left', width: 22.5 },
];

const row = (child: ReserveChild, at: number): Row => ({
  kind: 'record',
  key: child.code,
  cells: {
    no: text(paperNumber(at + 1)),
    reserve: text(paperNumber(child.reserveNo)),
    code: text(child.code),
    name: text(child.name),
    birth: textOrBlank(child.birthDate === null ? null : paperDate(child.birthDate)),
    district: textOrBlank(child.district),
  },
});

const NOTE =
  'Nomor cadangan berlaku untuk satu jenjang. Bila ada tempat, yang dipanggil ialah cadangan terdepan yang tempat tidurnya tersedia.';

function section(
  input: ReserveListInput,
  [level, sex]: readonly [Level, Sex],
  children: readonly ReserveChild[],
): Section {
  const draft = input.run.draft ? ` · ${paperWords.draft}` : '';
  const who = sex === 'L' ? paperWords.male : paperWords.female;
  return {
    key: `${level}-${sex}`,
    reference: [],
    title: `Daftar Cadangan ${level}, ${who}${draft}`,
    subtitle: input.intakeName,
    table: {
      head: {
        left: `Jenjang ${level} · ${who} · Urutan ke-${paperNumber(input.run.number)}`,
        right: `Keadaan per ${paperDate(input.asOf)}`,
      },
      columns: COLUMNS,
      rows: children.map(row),
      groupEvery: 5,
    },
    totals: [{ label: paperWords.total, value: paperNumber(children.length) }],
    notes: [NOTE],
    signers: signers(input.signers),
    withLetterhead: true,
    newPage: true,
  };
}

/** Nobody waits: one page that says so, rather than an empty file. */
const nobody = (input: ReserveListInput): Section => ({
  ...section(input, ['SD', 'L'], []),
  key: 'nobody',
  title: 'Daftar Cadangan',
  table: {
    head: { left: '', right: `Keadaan per ${paperDate(input.asOf)}` },
    columns: COLUMNS,
    rows: [{ kind: 'empty', key: 'empty', text: paperWords.nobody }],
    groupEvery: 5,
  },
});

/** Daftar cadangan: level by level, boys and girls apart, each in the order in which they are called. */
export function reserveList(input: ReserveListInput): PaperDocument {
  const draft = input.run.draft ? ` (${paperWords.draft})` : '';
  const name = `Daftar Cadangan ${input.intakeName}${draft}`;
  const sections = LEVELS.flatMap((level) =>
    SEXES.flatMap((sex) => {
      const own = input.children
        .filter((one) => one.level === level && one.sex === sex)
        .toSorted((a, b) => a.reserveNo - b.reserveNo);
      return own.length === 0 ? [] : [section(input, [level, sex], own)];
    }),
  );
  return {
    kind: 'reserve-list',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: sections.length === 0 ? [nobody(input)] : sections,
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
