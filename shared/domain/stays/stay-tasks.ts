import type { LocalDate } from '../../vocabulary.ts';
import { addDays, addMonths } from '../../days.ts';
import { DEFAULT_FACILITY_SETTINGS, type FacilitySettings } from '../waitlist/facility-settings.ts';
import { type HoldDays, type LeaveNow, leaveOverdue } from './leave-overdue.ts';
import { SERVICE_ITEMS } from './stay-words.ts';

export const STAY_TASKS = [
  'bed',
  'age_room',
  'leave_late',
  'approval',
  'consent',
  'assessment',
  'documents',
  'agreement',
  'nik',
  'renew_assessment',
  'plan_review',
  'dated_item',
  'closing_checklist',
  'final_assessment',
] as const;
export type StayTaskKind = (typeof STAY_TASKS)[number];

export interface StayTask {
  readonly kind: StayTaskKind;
  readonly due: LocalDate;
  readonly overdue: boolean;
  /** Red until it is done, also before its day. */
  readonly urgent: boolean;
}

/** What is on record about one stay; every task follows from it and is stored nowhere. */
export interface StayTaskFacts {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly died: boolean;
  readonly residential: boolean;
  readonly emergency: boolean;
  readonly approved: boolean;
  readonly agreement: boolean;
  readonly documentsComplete: boolean;
  readonly consent: boolean;
  readonly assessedOn: LocalDate | null;
  readonly adultFrom: LocalDate;
  /** Lies in a room with people of the other age group who are not family. */
  readonly mixedRoom: boolean;
  readonly inBed: boolean;
  readonly leave: LeaveNow | null;
  readonly planReviewOn: LocalDate | null;
  readonly nextDatedOn: LocalDate | null;
  readonly itemsMet: number;
  /** Day by which a NIK that a list brought spoilt is to be copied; null where none is. */
  readonly nikDueOn: LocalDate | null;
}

/** How long each task may take, as the house has set it. */
export type StayRules = Pick<
  FacilitySettings,
  'holdDays' | 'emergencyDays' | 'ageRoomDays' | 'assessmentMonths' | 'closingDays'
>;

type Draft = Pick<StayTask, 'kind' | 'due'> & { readonly urgent?: boolean };

/** Documents, consent, assessment and approval after an emergency: 3×24 hours, red until done. */
function emergencyTasks(facts: StayTaskFacts, rules: StayRules): Draft[] {
  if (!facts.emergency) return [];
  const due = addDays(facts.from, rules.emergencyDays);
  const open: Record<'approval' | 'consent' | 'assessment' | 'documents' | 'agreement', boolean> = {
    approval: !facts.approved,
    consent: !facts.consent,
    assessment: facts.assessedOn === null,
    documents: !facts.documentsComplete,
    agreement: !facts.agreement,
  };
  return (Object.keys(open) as (keyof typeof open)[])
    .filter((kind) => open[kind])
    .map((kind) => ({ kind, due, urgent: true }));
}

function houseTasks(facts: StayTaskFacts, today: LocalDate, rules: StayRules): Draft[] {
  const tasks: Draft[] = [];
  const { leave } = facts;
  if (facts.residential && !facts.inBed && (leave === null || leave.from > today)) {
    tasks.push({ kind: 'bed', due: today, urgent: true });
  }
  if (facts.mixedRoom) {
    const since = facts.adultFrom > facts.from && facts.adultFrom <= today;
    const from = since ? facts.adultFrom : today;
    tasks.push({ kind: 'age_room', due: addDays(from, rules.ageRoomDays) });
  }
  return tasks;
}

function leaveTasks({ leave }: StayTaskFacts, today: LocalDate, holds: HoldDays): Draft[] {
  if (leave === null) return [];
  const { daysLate, suggestRelease } = leaveOverdue(leave, today, holds);
  const due = leave.due ?? leave.from;
  return daysLate > 0 || suggestRelease ? [{ kind: 'leave_late', due, urgent: true }] : [];
}

function careTasks(facts: StayTaskFacts, today: LocalDate, rules: StayRules): Draft[] {
  const tasks: Draft[] = [];
  if (facts.nikDueOn !== null) tasks.push({ kind: 'nik', due: facts.nikDueOn });
  if (facts.assessedOn !== null) {
    const renew = addMonths(facts.assessedOn, rules.assessmentMonths);
    if (renew < today) tasks.push({ kind: 'renew_assessment', due: renew });
  }
  if (facts.planReviewOn !== null && facts.planReviewOn <= today) {
    tasks.push({ kind: 'plan_review', due: facts.planReviewOn });
  }
  if (facts.nextDatedOn !== null && facts.nextDatedOn <= today) {
    tasks.push({ kind: 'dated_item', due: facts.nextDatedOn });
  }
  return tasks;
}

/** What is still owed after somebody has gone; nothing is asked of the dead. */
function closingTasks(facts: StayTaskFacts, until: LocalDate, rules: StayRules): Draft[] {
  if (facts.died) return [];
  const due = addDays(until, rules.closingDays);
  const tasks: Draft[] = [];
  if (facts.itemsMet < SERVICE_ITEMS.length) tasks.push({ kind: 'closing_checklist', due });
  const recent = facts.assessedOn !== null && facts.assessedOn > addMonths(until, -1);
  if (!recent) tasks.push({ kind: 'final_assessment', due });
  return tasks;
}

/** What is to be done about a stay, the most pressing first: urgent ones, then by day. */
export function stayTasks(
  facts: StayTaskFacts,
  today: LocalDate,
  rules: StayRules = DEFAULT_FACILITY_SETTINGS,
): readonly StayTask[] {
  const drafts =
    facts.until !== null && facts.until <= today
      ? closingTasks(facts, facts.until, rules)
      : [
          ...houseTasks(facts, today, rules),
          ...leaveTasks(facts, today, rules.holdDays),
          ...emergencyTasks(facts, rules),
          ...careTasks(facts, today, rules),
        ];
  return drafts
    .map(({ kind, due, urgent }) => ({ kind, due, overdue: due < today, urgent: urgent ?? false }))
    .toSorted(
      (a, b) => Number(b.urgent) - Number(a.urgent) || (a.due < b.due ? -1 : Number(a.due > b.due)),
    );
}
