import type { LocalDate } from '../vocabulary.ts';
import { text, textOrBlank } from './document.ts';
import type { Column, PaperDocument, Row, Section } from './document.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';

/** Who is driven or fetched. Name, time and place only: the list travels (domain-facility 6). */
export interface DrivenPerson {
  readonly name: string;
  readonly what: 'appointment' | 'return';
  readonly time: string | null;
  /** Empty: the driver asks. */
  readonly place: string;
}

export interface DriverListInput extends PaperInput {
  readonly house: string;
  /** Each day with who is driven on it, in the order of the times. */
  readonly days: readonly { readonly day: LocalDate; readonly people: readonly DrivenPerson[] }[];
}

const COLUMNS: readonly Column[] = [
  { key: 'time', label: 'Pukul', align: 'left', width: 10, unbroken: true },
  { key: 'name', label: 'Nama', align: 'left', width: 28, namesRow: true },
  { key: 'what', label: 'Keperluan', align: 'left', width: 12 },
  { key: 'place', label: 'Tempat', align: 'left', width: 28 },
  { key: 'back', label: 'Kembali pukul', align: 'left', width: 12 },
  { key: 'sign', label: 'Paraf', align: 'left', width: 10 },
];
const ERRANDS = { appointment: 'Antar', return: 'Jemput' } as const;

const row = ({ name, what, time, place }: DrivenPerson, index: number): Row => ({
  kind: 'record',
  key: String(index),
  cells: {
    time: textOrBlank(time === null ? null : time.replace(':', '.')),
    name: text(name),
    what: text(ERRANDS[what]),
    place: textOrBlank(place),
    back: textOrBlank(null),
    sign: textOrBlank(null),
  },
});

function daySection(input: DriverListInput, at: number): Section {
  const { day, people } = input.days[at] ?? { day: '', people: [] };
  const rows = people.map(row);
  return {
    key: day,
    reference: [],
    title: `Daftar Pengemudi ${paperDate(day)}`,
    subtitle: at === 0 ? input.house : '',
    table: {
      head: { left: 'Antar dan jemput', right: paperDate(day) },
      columns: COLUMNS,
      rows:
        rows.length > 0
          ? rows
          : [{ kind: 'empty', key: 'empty', text: 'Tidak ada yang diantar atau dijemput.' }],
      groupEvery: 5,
      tall: true,
    },
    totals: [],
    notes: [],
    signers: [],
    withLetterhead: at === 0,
    newPage: at === 0,
  };
}

/** Daftar Pengemudi: who is driven where and when, with the hour of coming back to fill in. */
export function driverList(input: DriverListInput): PaperDocument {
  const name = 'Daftar Pengemudi';
  return {
    kind: 'driver-list',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: input.days.map((_, at) => daySection(input, at)),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
