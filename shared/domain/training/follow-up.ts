import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../vocabulary.ts';

export const FOLLOW_UP_MONTHS = [3, 6, 12] as const;
export type FollowUpMonths = (typeof FOLLOW_UP_MONTHS)[number];
export const FOLLOW_UP_WAYS = ['visit', 'phone', 'message', 'agency'] as const;

/** What became of somebody. Not reached is an answer, not a blank (domain-facility 7.6). */
export const PLACEMENT_KINDS = [
  'formal',
  'informal',
  'self_employed',
  'supported',
  'internship_continued',
  'school',
  'none',
  'died',
  'untraceable',
] as const;
export type PlacementKind = (typeof PLACEMENT_KINDS)[number];

export const WAGE_BANDS = ['none', 'below_half', 'below_minimum', 'minimum', 'above'] as const;
export const SECTORS = ['government', 'state_owned', 'private'] as const;
export type Sector = (typeof SECTORS)[number];

/**
 * So many months after the discharge or the end of the cohort, 3, 6 and 12 unless the house follows up
 * less often; 31 August + 6 is 28 February.
 */
export function followUpDays(
  basis: LocalDate,
  followed: readonly FollowUpMonths[] = FOLLOW_UP_MONTHS,
): readonly { readonly months: FollowUpMonths; readonly due: LocalDate }[] {
  const from = Temporal.PlainDate.from(basis);
  return followed.map((months) => ({ months, due: from.add({ months }).toString() }));
}

const AT_WORK: ReadonlySet<PlacementKind> = new Set<PlacementKind>([
  'formal',
  'informal',
  'self_employed',
  'supported',
]);

export interface FollowUpOutcome {
  readonly months: FollowUpMonths;
  readonly outcome: PlacementKind | null;
  readonly related: boolean | null;
}

export interface EmploymentIndicator {
  readonly months: FollowUpMonths;
  /** All that were due: the denominator, whoever was reached or not. */
  readonly due: number;
  readonly working: number;
  readonly supported: number;
  readonly selfEmployed: number;
  readonly related: number;
  readonly untraceable: number;
  readonly notDone: number;
}

/** Report 11 of 7.9: who works at 3, 6 and 12 months, of all that were due. */
export const employmentAt = (
  followUps: readonly FollowUpOutcome[],
): readonly EmploymentIndicator[] =>
  FOLLOW_UP_MONTHS.map((months) => {
    const of = followUps.filter((one) => one.months === months);
    const count = (test: (one: FollowUpOutcome) => boolean) => of.filter(test).length;
    const works = ({ outcome }: FollowUpOutcome) => outcome !== null && AT_WORK.has(outcome);
    return {
      months,
      due: of.length,
      working: count(works),
      supported: count(({ outcome }) => outcome === 'supported'),
      selfEmployed: count(({ outcome }) => outcome === 'self_employed'),
      related: count((one) => works(one) && one.related === true),
      untraceable: count(({ outcome }) => outcome === 'untraceable'),
      notDone: count(({ outcome }) => outcome === null),
    };
  });
