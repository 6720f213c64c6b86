import { dayAndMonth, monthAndYear } from '../domain/format/indonesian-date.ts';
import { ATTENDANCE_CODES } from '../domain/training/attendance.ts';
import type { SheetCell } from '../domain/training/attendance-sheet.ts';
import type { LocalDate, Sex } from '../vocabulary.ts';
import { text, textOrBlank } from './document.ts';
import type { Cell, Column, PaperDocument, Row, Section } from './document.ts';
import { paperFooter } from './paper-footer.ts';
import { paperNumber } from './paper-format.ts';
import type { PaperInput, SignersInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

export interface ListedSession {
  readonly key: string;
  readonly day: LocalDate;
  readonly held: boolean;
}

/** Somebody of the class. Nothing of health and no desil: the list lies open in the workshop. */
export interface ListedTrainee {
  readonly key: string;
  readonly name: string;
  readonly sex: Sex;
  /** One a session, in the order of the sessions. */
  readonly cells: readonly SheetCell[];
}

export interface AttendanceListInput extends PaperInput {
  readonly house: string;
  /** "Menjahit 1/2026". */
  readonly cohort: string;
  readonly instructors: readonly string[];
  readonly workshop: string | null;
  /** Any day of the month. */
  readonly month: LocalDate;
  /** Sessions that were or will be held, the earliest first. */
  readonly sessions: readonly ListedSession[];
  /** Days without a lesson: holiday or cancelled. */
  readonly without: readonly { readonly day: LocalDate; readonly why: 'holiday' | 'cancelled' }[];
  /** Everybody who was or will be in class at one of the sessions, by name. */
  readonly trainees: readonly ListedTrainee[];
}

/** So many sessions stand side by side, two signs wide; more run on in a second table. */
const MOST_SESSIONS = 24;

const NUMBER = 3.2;
const SEX = 3;
const CODE = 2.5;
const THUMB = 11;
const LEAST_NAME = 19;
const WIDEST_SESSION = 4.2;

/** Sessions in tables of about the same number. */
function partsOf(sessions: readonly ListedSession[]): (readonly ListedSession[])[] {
  const parts = Math.max(1, Math.ceil(sessions.length / MOST_SESSIONS));
  const size = Math.ceil(sessions.length / parts);
  return Array.from({ length: parts }, (_, part) => sessions.slice(part * size, (part + 1) * size));
}

function columnsOf(sessions: readonly ListedSession[], last: boolean): Column[] {
  const end = last ? ATTENDANCE_CODES.length * CODE + THUMB : 0;
  const room = 100 - NUMBER - SEX - LEAST_NAME - end;
  const width = Math.min(WIDEST_SESSION, room / Math.max(1, sessions.length));
  const narrow = { align: 'center', narrow: true } as const;
  return [
    { key: 'no', label: paperWords.number, align: 'right', width: NUMBER, narrow: true },
    {
      key: 'name',
      label: paperWords.name,
      align: 'left',
      width: LEAST_NAME + room - width * sessions.length,
      namesRow: true,
    },
    { key: 'sex', label: paperWords.sex, width: SEX, ...narrow },
    ...sessions.map(({ key, day }): Column => ({
      key,
      label: String(Number(day.slice(8))),
      width,
      ...narrow,
    })),
    ...(last
      ? [
          ...ATTENDANCE_CODES.map((code): Column => ({
            key: code,
            label: code,
            width: CODE,
            ...narrow,
          })),
          { key: 'thumb', label: 'Cap jempol', align: 'center', width: THUMB } as const,
        ]
      : []),
  ];
}

function signOf(cell: SheetCell | undefined): Cell {
  switch (cell?.kind) {
    case 'code':
      return text(cell.late ? `${cell.code}*` : cell.code);
    case 'off':
      return text('–');
    default:
      return textOrBlank(null);
  }
}

/** How often each code stands for somebody; blank while nothing of the month is recorded. */
const countsOf = ({ cells }: ListedTrainee, isRecorded: boolean): Record<string, Cell> =>
  Object.fromEntries(
    ATTENDANCE_CODES.map((code) => {
      const count = cells.filter((cell) => cell.kind === 'code' && cell.code === code).length;
      return [code, textOrBlank(isRecorded ? String(count) : null)];
    }),
  );

function traineeRow({ sessions }: AttendanceListInput, trainee: ListedTrainee, index: number): Row {
  const isRecorded = sessions.some(({ held }) => held);
  return {
    kind: 'record',
    key: trainee.key,
    cells: {
      no: text(String(index + 1)),
      name: text(trainee.name),
      sex: text(trainee.sex),
      ...Object.fromEntries(sessions.map(({ key }, at) => [key, signOf(trainee.cells[at])])),
      ...countsOf(trainee, isRecorded),
    },
  };
}

/** One blank cell a session for the instructor's sign; the other columns stay empty. */
const INSTRUCTOR_ROW: Row = {
  kind: 'record',
  key: 'instructor',
  sum: true,
  cells: { name: text('Paraf instruktur') },
};

const KEY =
  'H hadir, I izin, S sakit, A alpa. – tidak ikut hari itu (belum mulai, jeda, PBK, selesai). ' +
  'Kolom kosong diisi dengan tangan.';
const LATE = '* terlambat, dihitung hadir.';
const WHY = { holiday: 'libur', cancelled: 'ditiadakan' } as const;

function notesOf({ trainees, without }: AttendanceListInput): string[] {
  const isLate = trainees.some(({ cells }) =>
    cells.some((cell) => cell.kind === 'code' && cell.late),
  );
  const days = without.map(({ day, why }) => `${dayAndMonth(day)} (${WHY[why]})`);
  return [
    isLate ? `${KEY} ${LATE}` : KEY,
    ...(days.length > 0 ? [`Tanpa pertemuan: ${days.join(', ')}.`] : []),
  ];
}

/** The instructor signs for the class, on a day written by hand; whoever signs papers sees it. */
function classSigners({ signers: usual, instructors }: AttendanceListInput): SignersInput {
  const [only, ...others] = instructors;
  return {
    ...usual,
    date: null,
    left: usual.right,
    right: {
      capacity: { kind: 'own' },
      position: 'Instruktur',
      name: only !== undefined && others.length === 0 ? only : null,
      rank: null,
      nip: null,
    },
  };
}

function partSection(
  input: AttendanceListInput,
  sessions: readonly ListedSession[],
  part: { readonly number: number; readonly of: number },
): Section {
  const last = part.number === part.of;
  const rows = input.trainees.map((one, index) => traineeRow(input, one, index));
  const instructors = input.instructors.join(', ') || paperWords.toFill;
  const left = [`Instruktur: ${instructors}`, ...(input.workshop === null ? [] : [input.workshop])];
  const parts = part.of > 1 ? ` (bagian ${part.number} dari ${part.of})` : '';
  const count = `${paperNumber(input.sessions.length)} pertemuan`;
  return {
    key: `part-${part.number}`,
    reference: [],
    title: `Daftar Hadir Pelatihan ${input.cohort}${parts}`,
    subtitle: `${input.house} · ${monthAndYear(input.month)}`,
    table: {
      head: { left: left.join(' · '), right: count },
      columns: columnsOf(sessions, last),
      rows:
        rows.length > 0
          ? [...rows, INSTRUCTOR_ROW]
          : [{ kind: 'empty', key: 'empty', text: paperWords.nobody }],
      groupEvery: 5,
      tall: true,
    },
    totals: last ? sexTotals(input.trainees) : [],
    notes: last ? notesOf(input) : [],
    signers: last ? signers(classSigners(input)) : [],
    withLetterhead: true,
    newPage: true,
  };
}

/**
 * Daftar hadir of a class in a month: one column a session with what is recorded, blank where it is
 * to be written, the instructor's sign a session, a thumb a person (domain-facility 5).
 */
export function attendanceList(input: AttendanceListInput): PaperDocument {
  const name = `Daftar Hadir ${input.cohort} ${monthAndYear(input.month)}`;
  const parts = partsOf(input.sessions);
  return {
    kind: 'attendance-list',
    name,
    format: input.format,
    letterhead: input.letterhead,
    sections: parts.map((sessions, index) =>
      partSection(input, sessions, { number: index + 1, of: parts.length }),
    ),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
