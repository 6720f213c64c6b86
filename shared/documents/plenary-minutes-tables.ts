import type { Level, Sex } from '../vocabulary.ts';
import { type Row, type Table, text, textOrBlank } from './document.ts';
import { paperNumber } from './paper-format.ts';
import { paperWords } from './paper-words.ts';
import type { PlenaryMinutesInput } from './plenary-minutes.ts';

/** Lines to sign on where nobody was typed. */
const OPEN_LINES = 8;

/** Who was there, with room to sign. */
export function attendance({ attendees }: PlenaryMinutesInput): Table {
  const people =
    attendees.length > 0
      ? attendees
      : Array.from({ length: OPEN_LINES }, () => ({ name: '', position: '' }));
  return {
    head: { left: '', right: '' },
    columns: [
      { key: 'no', label: paperWords.number, align: 'right', width: 6, unbroken: true },
      { key: 'name', label: paperWords.name, align: 'left', width: 36 },
      { key: 'position', label: 'Jabatan', align: 'left', width: 34 },
      { key: 'sign', label: 'Tanda tangan', align: 'left', width: 24 },
    ],
    rows: people.map(({ name, position }, at) => ({
      kind: 'record',
      key: String(at),
      cells: {
        no: text(String(at + 1)),
        name: textOrBlank(name),
        position: textOrBlank(position),
        sign: textOrBlank(null),
      },
    })),
    groupEvery: people.length,
    tall: true,
  };
}

const COUNTS = ['seats', 'all', 'male', 'female', 'inside', 'reserve', 'left'] as const;
type Counted = Readonly<Record<(typeof COUNTS)[number], number>>;

type Counts = Pick<PlenaryMinutesInput, 'levels' | 'seats'>;

/** How many of a level came where; who got a place also by sex. */
function countOf({ levels, seats }: Counts, level: Level): Counted {
  const people = levels.find((one) => one.level === level)?.candidates ?? [];
  const inside = people.filter(({ outcome }) => outcome.kind === 'inside');
  const by = (sex: Sex) => inside.filter((one) => one.sex === sex).length;
  return {
    seats: seats.find((one) => one.level === level)?.seats ?? 0,
    all: people.length,
    male: by('L'),
    female: by('P'),
    inside: inside.length,
    reserve: people.filter(({ outcome }) => outcome.kind === 'reserve').length,
    left: people.filter(({ outcome }) => outcome.kind === 'left-out').length,
  };
}

/** What was there and where everybody came, level by level, added up. */
export function results(input: Counts): Table {
  const counted = input.levels.map(({ level }) => [level, countOf(input, level)] as const);
  const row = (key: string, of: (count: keyof Counted) => number, sum?: true): Row => ({
    kind: 'record',
    key,
    cells: {
      level: text(key),
      ...Object.fromEntries(COUNTS.map((count) => [count, text(paperNumber(of(count)))])),
    },
    ...(sum ? { sum } : {}),
  });
  const column = (key: (typeof COUNTS)[number], label: string, width: number) => ({
    key,
    label,
    width,
    align: 'right' as const,
  });
  return {
    head: { left: '', right: '' },
    columns: [
      { key: 'level', label: 'Jenjang', align: 'left', width: 16, namesRow: true },
      column('seats', 'Kursi', 11),
      column('all', 'Calon', 11),
      column('male', 'Masuk L', 12),
      column('female', 'Masuk P', 12),
      column('inside', 'Masuk', 12),
      column('reserve', paperWords.reserve, 13),
      column('left', 'Tidak masuk', 13),
    ],
    rows: [
      ...counted.map(([level, counts]) => row(level, (count) => counts[count])),
      row(paperWords.total, (count) => counted.reduce((sum, [, own]) => sum + own[count], 0), true),
    ],
    groupEvery: counted.length,
  };
}
