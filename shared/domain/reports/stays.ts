import { daysBetween } from '../../days.ts';
import type { LocalDate } from '../../vocabulary.ts';
import { type HoldDays, type LeaveNow, leaveOverdue } from '../stays/leave-overdue.ts';
import {
  figure,
  type Group,
  line,
  listing,
  median,
  partition,
  person,
  type ReportBody,
  share,
  word,
} from './report.ts';
import { TIME_BANDS, timeBand } from './waiting.ts';

/** A resident of the last day. */
export interface StayNow {
  readonly uid: string;
  readonly name: string;
  readonly from: LocalDate;
  /** The earliest review that is still to be done; null without a plan to review. */
  readonly reviewOn: LocalDate | null;
  readonly hasPlan: boolean;
  readonly leave: LeaveNow | null;
}

export interface StaysFacts {
  readonly day: LocalDate;
  readonly residents: readonly StayNow[];
  /** Nights of each stay that ended in the period: discharge − admission, leave included. */
  readonly ended: readonly number[];
  readonly holds: HoldDays;
}

function lengths({ residents, ended, day }: StaysFacts): Group {
  const there = residents.map(({ from }) => daysBetween(from, day));
  const count = (days: readonly number[], band: string) =>
    figure(days.filter((one) => timeBand(one) === band).length);
  return partition(
    'lengths',
    [
      { key: 'there', unit: 'people' },
      { key: 'left', unit: 'people' },
    ],
    TIME_BANDS.map((band) =>
      line(band, word(`times.${band}`), [count(there, band), count(ended, band)]),
    ),
    'there',
  );
}

/** Report 9: how long people stay, plans whose review is overdue, who is not back from leave. */
export function staysReport(facts: StaysFacts): ReportBody {
  const { residents, day, holds, ended } = facts;
  const review = residents.filter(({ reviewOn }) => reviewOn !== null && reviewOn < day);
  const late = residents.flatMap((one) => {
    const days = one.leave === null ? 0 : leaveOverdue(one.leave, day, holds).daysLate;
    return days > 0 ? [{ ...one, days }] : [];
  });
  const away = residents.filter(({ leave }) => leave !== null).length;
  const withPlan = residents.filter(({ hasPlan }) => hasPlan).length;
  const all = residents.length;
  const due = [
    line('review', word('due.review'), [share(review.length, withPlan)]),
    line('no_plan', word('due.no_plan'), [share(all - withPlan, all)]),
    line('leave', word('due.leave'), [share(late.length, away)]),
  ];
  return {
    headline: [
      { key: 'overdue', unit: 'people', figure: figure(review.length + late.length) },
      { key: 'ended', unit: 'people', figure: figure(ended.length) },
      { key: 'medianStay', unit: 'days', figure: figure(median(ended)) },
    ],
    groups: [lengths(facts), listing('due', [{ key: 'all', unit: 'people' }], due)],
    names: [
      {
        key: 'review',
        people: review.map(({ uid, name, reviewOn }) =>
          person({ uid, where: 'stay', name, day: reviewOn }),
        ),
      },
      {
        key: 'late',
        people: late.map(({ uid, name, leave, days }) =>
          person({ uid, where: 'stay', name, day: leave?.due ?? leave?.from ?? null, days }),
        ),
      },
    ],
    notes: ['lengths'],
  };
}
