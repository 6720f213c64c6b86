import { addDays, addMonths } from '../../days.ts';
import type { LocalDate, ServiceMode } from '../../vocabulary.ts';
import type { ApplicationState } from './application-state.ts';
import type { FacilitySettings } from './facility-settings.ts';

/** What a request still lacks, in the order in which it is done. */
export const APPLICATION_STEPS = [
  'answer',
  'approve_emergency',
  'documents',
  'desil',
  'assess',
  'renew_assessment',
  'conference',
  'consent',
  'contact',
  'park_unreached',
] as const;
export type ApplicationStep = (typeof APPLICATION_STEPS)[number];

export interface ApplicationTask {
  readonly step: ApplicationStep;
  readonly dueOn: LocalDate | null;
  readonly overdue: boolean;
}

export interface TaskFacts {
  readonly state: ApplicationState;
  readonly mode: ServiceMode;
  readonly parked: boolean;
  readonly receivedOn: LocalDate;
  readonly emergency: boolean;
  readonly emergencyApproved: boolean;
  readonly documentsMissing: number;
  /** Recorded, or the substitute of the policy. */
  readonly desilKnown: boolean;
  readonly assessedOn: LocalDate | null;
  readonly decided: boolean;
  readonly consent: boolean;
  /** Of the call that holds a bed and waits for an answer. */
  readonly answerBy: LocalDate | null;
  readonly lastContactOn: LocalDate | null;
  /** Tries since somebody was last reached. */
  readonly unreached: number;
}

/** Whether an assessment is older than so many months: it is renewed, and nobody is removed. */
export const isOldAssessment = (assessedOn: LocalDate, months: number, today: LocalDate): boolean =>
  addMonths(assessedOn, months) < today;

/** What is missing, overdue ones first, then in the order of the steps. */
export function applicationTasks(
  facts: TaskFacts,
  settings: FacilitySettings,
  today: LocalDate,
): readonly ApplicationTask[] {
  if (facts.state === 'closed') return [];
  const urgent = facts.emergency ? addDays(facts.receivedOn, settings.emergencyDays) : null;
  const tasks: ApplicationTask[] = [];
  const add = (step: ApplicationStep, missing: boolean, dueOn: LocalDate | null = null): void => {
    if (missing) tasks.push({ step, dueOn, overdue: dueOn !== null && dueOn < today });
  };
  const { assessedOn, answerBy } = facts;
  const old = assessedOn !== null && isOldAssessment(assessedOn, settings.assessmentMonths, today);
  add('answer', answerBy !== null, answerBy);
  add('approve_emergency', facts.emergency && !facts.emergencyApproved, urgent);
  add('documents', facts.documentsMissing > 0, urgent);
  add('desil', !facts.desilKnown);
  add('assess', assessedOn === null, urgent);
  add('renew_assessment', old);
  add('conference', !facts.decided && assessedOn !== null && !old);
  add('consent', !facts.consent && facts.mode === 'residential', urgent);
  for (const task of contactTasks(facts, settings, today)) tasks.push(task);
  return [...tasks.filter(({ overdue }) => overdue), ...tasks.filter(({ overdue }) => !overdue)];
}

function contactTasks(
  facts: TaskFacts,
  settings: FacilitySettings,
  today: LocalDate,
): ApplicationTask[] {
  if (facts.state !== 'waiting' || facts.parked) return [];
  if (facts.unreached >= settings.unreachedTries) {
    return [{ step: 'park_unreached', dueOn: null, overdue: false }];
  }
  const dueOn = addDays(facts.lastContactOn ?? facts.receivedOn, settings.contactDays);
  return dueOn <= today ? [{ step: 'contact', dueOn, overdue: dueOn < today }] : [];
}
