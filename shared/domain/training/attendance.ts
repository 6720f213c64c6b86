import type { LocalDate } from '../../vocabulary.ts';

/** Hadir, izin, sakit, alpa: as every attendance list in Indonesia writes them. */
export const ATTENDANCE_CODES = ['H', 'I', 'S', 'A'] as const;
export type AttendanceCode = (typeof ATTENDANCE_CODES)[number];

export interface LeaveDays {
  readonly kind: 'home' | 'holiday' | 'hospital' | 'internship' | 'unauthorised';
  readonly from: LocalDate;
  /** The first day back; null while away. */
  readonly until: LocalDate | null;
}

/** What a leave makes of a session in its days; null where it is no absence (training elsewhere). */
function codeOfLeave(kind: LeaveDays['kind']): AttendanceCode | null {
  switch (kind) {
    case 'hospital':
      return 'S';
    case 'unauthorised':
      return 'A';
    case 'internship':
      return null;
    case 'home':
    case 'holiday':
      return 'I';
  }
}

/** The leave that covers a day; the day of the return is already present. */
const leaveOn = (leaves: readonly LeaveDays[], day: LocalDate): LeaveDays | undefined =>
  leaves.find(({ from, until }) => from <= day && (until === null || until > day));

export type Prefilled =
  | { readonly kind: 'code'; readonly code: AttendanceCode; readonly source: 'typed' | 'leave' }
  /** At an employer that day: no row, neither present nor absent. */
  | { readonly kind: 'internship' };

/** How a trainee stands in the list of a session before anybody has typed: H, or what leave says. */
export function prefill(leaves: readonly LeaveDays[], day: LocalDate): Prefilled {
  const leave = leaveOn(leaves, day);
  if (!leave) return { kind: 'code', code: 'H', source: 'typed' };
  const code = codeOfLeave(leave.kind);
  return code === null ? { kind: 'internship' } : { kind: 'code', code, source: 'leave' };
}

export interface AttendanceCount {
  readonly present: number;
  readonly late: number;
  readonly permitted: number;
  readonly sick: number;
  readonly absent: number;
  /** Sessions held while enrolled. */
  readonly held: number;
  /** Present in tenths of a percent of the held ones, rounded down; null while none was held. */
  readonly perMille: number | null;
}

/**
 * Present ÷ held sessions while enrolled (domain-facility 7.6). Late counts as present; permitted and
 * sick are shown and do not count. A session without a row for the trainee was training elsewhere.
 */
export function countAttendance(
  rows: readonly { readonly code: AttendanceCode; readonly late: boolean }[],
): AttendanceCount {
  const of = (code: AttendanceCode) => rows.filter((row) => row.code === code).length;
  const present = of('H');
  const held = rows.length;
  return {
    present,
    late: rows.filter(({ late }) => late).length,
    permitted: of('I'),
    sick: of('S'),
    absent: of('A'),
    held,
    perMille: held === 0 ? null : Math.floor((present * 1000) / held),
  };
}
