import { addDays } from '../../days.ts';
import type { LocalDate } from '../../vocabulary.ts';
import type { StayTaskKind } from './stay-tasks.ts';
import { DATED_KINDS } from './stay-words.ts';

/** What can fall due, in the order of the filter. */
export const DUE_KINDS = [
  ...DATED_KINDS,
  'plan_review',
  'emergency',
  'leave',
  'task',
  'follow_up',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Late ones, the seven days from today on, or everything that has a day. */
export const DUE_SPANS = ['all', 'overdue', 'week'] as const;
export type DueSpan = (typeof DUE_SPANS)[number];

const WEEK_DAYS = 7;

/** What a task of a stay is on the list; null where the dated thing behind it stands there itself. */
export function dueKindOf(task: StayTaskKind): DueKind | null {
  switch (task) {
    case 'dated_item':
    case 'plan_review':
    case 'leave_late':
    // After somebody has left, the closing tasks stand on the stay and not among what is near.
    case 'closing_checklist':
    case 'final_assessment':
      return null;
    case 'approval':
    case 'consent':
    case 'assessment':
    case 'documents':
    case 'agreement':
      return 'emergency';
    case 'bed':
    case 'age_room':
    case 'nik':
    case 'renew_assessment':
      return 'task';
  }
}

/** Whether a day falls into a span; today belongs to the week, yesterday is late. */
export function inSpan(due: LocalDate, span: DueSpan, today: LocalDate): boolean {
  if (span === 'all') return true;
  return span === 'overdue' ? due < today : due >= today && due < addDays(today, WEEK_DAYS);
}

interface Dated {
  readonly due: LocalDate;
  /** "09:30"; null where the whole day counts, which then comes last. */
  readonly time: string | null;
}

/** By day, then by time. */
export const byDue = (a: Dated, b: Dated): number => {
  const key = ({ due, time }: Dated): string => `${due} ${time ?? '99:99'}`;
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
};
