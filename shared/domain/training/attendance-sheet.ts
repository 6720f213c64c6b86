import type { LocalDate } from '../../vocabulary.ts';
import type { AttendanceCode } from './attendance.ts';
import { type TraineeDays, type TraineeState, traineeState } from './trainee.ts';

/** A lesson of a class as its attendance list needs it. */
export interface SheetSession {
  readonly day: LocalDate;
  /** Somebody has filled in who was there. */
  readonly held: boolean;
}

export type SheetCell =
  | { readonly kind: 'code'; readonly code: AttendanceCode; readonly late: boolean }
  /** Still to be filled in. */
  | { readonly kind: 'open' }
  /** Not expected that day: not begun, paused, ended, or at an employer. */
  | { readonly kind: 'off' };

const IN_CLASS: ReadonlySet<TraineeState> = new Set(['registered', 'active', 'paused']);

/** Whether somebody belongs on the list of these sessions: nobody of the class is left off it. */
export const standsOnSheet = (trainee: TraineeDays, sessions: readonly SheetSession[]): boolean =>
  sessions.some(({ day }) => IN_CLASS.has(traineeState(trainee, day)));

/** What stands in the list for somebody and a session: what is recorded, or what may be written. */
export function sheetCell(
  trainee: TraineeDays,
  session: SheetSession,
  mark: { readonly code: AttendanceCode; readonly late: boolean } | undefined,
): SheetCell {
  if (mark) return { kind: 'code', code: mark.code, late: mark.late };
  if (session.held) return { kind: 'off' };
  const state = traineeState(trainee, session.day);
  return state === 'active' || state === 'registered' ? { kind: 'open' } : { kind: 'off' };
}
