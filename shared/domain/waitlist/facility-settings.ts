import { type HoldDays, DEFAULT_HOLD_DAYS } from '../stays/leave-overdue.ts';
import type { FollowUpMonths } from '../training/follow-up.ts';

/**
 * Aturan Panti: how long things hold and are waited for in a facility. One versioned setting; each
 * value has the default of domain-facility 7 and changes what is proposed or due, never what is on
 * record.
 */
export interface FacilitySettings {
  /** Counts the changes: 1 while the defaults hold. */
  readonly version: number;
  /** Days to answer a call, as it is proposed. */
  readonly answerDays: number;
  /** Whether those days are working days, which leave weekends and holidays out. */
  readonly answerIn: 'calendar' | 'working';
  /** Working days a week, for all that counts in working days. */
  readonly workWeek: 5 | 6;
  /** Days without contact after which somebody tries again. */
  readonly contactDays: number;
  /** Tries without an answer, after which the program proposes to put the person aside. */
  readonly unreachedTries: number;
  /** Days for which somebody who cannot come now is put aside, as it is proposed. */
  readonly parkDays: number;
  /** Months after which an assessment is renewed, before the conference and during the stay. */
  readonly assessmentMonths: number;
  /** Years, both inclusive; outside them a warning stands, never a refusal. */
  readonly ages: { readonly from: number; readonly to: number };
  /** Days after an emergency in which papers, consent, assessment and approval follow (3 × 24 h). */
  readonly emergencyDays: number;
  /** Days for which the head's word lets a full house hold one more. */
  readonly emergencyPermitDays: number;
  /** Days a bed waits for somebody away, before the program suggests to release it. */
  readonly holdDays: HoldDays;
  /** Months until a service plan is looked at again, as it is proposed. */
  readonly reviewMonths: number;
  /** Days in which somebody who turned 18 gets a room among adults. */
  readonly ageRoomDays: number;
  /** Days after leaving in which checklist and final assessment are closed. */
  readonly closingDays: number;
  /** Share of held sessions that a training certificate asks for, in percent. */
  readonly attendancePercent: number;
  /** Months after leaving at which somebody is visited: some of 3, 6 and 12. */
  readonly followUpMonths: readonly FollowUpMonths[];
}

export const DEFAULT_FACILITY_SETTINGS: FacilitySettings = {
  version: 1,
  answerDays: 7,
  answerIn: 'calendar',
  workWeek: 5,
  contactDays: 90,
  unreachedTries: 2,
  parkDays: 60,
  assessmentMonths: 6,
  ages: { from: 15, to: 59 },
  emergencyDays: 3,
  emergencyPermitDays: 3,
  holdDays: DEFAULT_HOLD_DAYS,
  reviewMonths: 3,
  ageRoomDays: 30,
  closingDays: 14,
  attendancePercent: 80,
  followUpMonths: [3, 6, 12],
};

/** The usual ages, where an age in years lies outside them; an unknown age never does. */
export const agesMissed = (
  years: number | null,
  { from, to }: FacilitySettings['ages'],
): FacilitySettings['ages'] | null =>
  years !== null && (years < from || years > to) ? { from, to } : null;
