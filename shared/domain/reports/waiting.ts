import { daysBetween } from '../../days.ts';
import type { LocalDate, Sex } from '../../vocabulary.ts';
import { PASSED_REASONS, type PassedReason } from '../waitlist/passed-over.ts';
import {
  bySex,
  figure,
  type Group,
  type Label,
  line,
  listing,
  median,
  partition,
  person,
  type ReportBody,
  SEX_COLUMNS,
  word,
} from './report.ts';

/** Somebody who waits for a bed on the last day, those put aside too. */
export interface Waiting {
  readonly uid: string;
  readonly name: string;
  readonly sex: Sex;
  readonly desil: number | null;
  /** Letter of the referral, else the receipt stamp. */
  readonly since: LocalDate;
}

export const CALL_RESULTS = ['accepted', 'declined', 'no_answer', 'withdrawn', 'open'] as const;
export type CallResult = (typeof CALL_RESULTS)[number];

/** Somebody who stood before the one called, and why they were not. */
export interface Skip {
  readonly uid: string;
  readonly name: string;
  readonly calledOn: LocalDate;
  readonly reasons: readonly PassedReason[];
  /** What was written where the program found no reason. */
  readonly stated: string;
}

export interface WaitingFacts {
  readonly day: LocalDate;
  readonly waiting: readonly Waiting[];
  readonly calls: readonly CallResult[];
  readonly skips: readonly Skip[];
}

const LONGEST = 5;
const BANDS = [
  ['under_3', 91],
  ['under_6', 183],
  ['under_12', 366],
  ['longer', Number.POSITIVE_INFINITY],
] as const;

const count = (all: readonly { readonly sex: Sex }[]) => {
  const L = all.filter(({ sex }) => sex === 'L').length;
  return bySex({ L, P: all.length - L, all: all.length });
};

/** Months of a wait or a stay, in the bands that the reports share. */
export const timeBand = (days: number): string =>
  BANDS.find(([, most]) => days < most)?.[0] ?? 'longer';
export const TIME_BANDS: readonly string[] = BANDS.map(([key]) => key);

const desilLabel = (desil: number | null): Label => word(`desil.${desil ?? 'unknown'}`);

function byDesil(waiting: readonly Waiting[]): Group {
  const desils = [...new Set(waiting.map(({ desil }) => desil))].toSorted(
    (a, b) => (a ?? 99) - (b ?? 99),
  );
  const lines = desils.map((desil) =>
    line(
      `desil-${desil ?? 'unknown'}`,
      desilLabel(desil),
      count(waiting.filter((one) => one.desil === desil)),
    ),
  );
  return partition('waiting_desil', SEX_COLUMNS, lines, 'all');
}

const byTime = ({ waiting, day }: WaitingFacts): Group =>
  partition(
    'waiting_time',
    SEX_COLUMNS,
    TIME_BANDS.map((band) =>
      line(
        band,
        word(`times.${band}`),
        count(waiting.filter(({ since }) => timeBand(daysBetween(since, day)) === band)),
      ),
    ),
    null,
  );

const PEOPLE = [{ key: 'all', unit: 'people' as const }];

const calls = (all: readonly CallResult[]): Group =>
  partition(
    'calls',
    PEOPLE,
    CALL_RESULTS.map((result) =>
      line(result, word(`calls.${result}`), [figure(all.filter((one) => one === result).length)]),
    ),
    'all',
  );

/** Passed over without a reason that the program finds: what the order does not explain. */
export const isViolation = ({ reasons }: Pick<Skip, 'reasons'>): boolean => reasons.length === 0;

/** How often somebody was passed over, with a reason found by the program or without. */
export function skipGroup(skips: readonly Skip[]): Group {
  const against = skips.filter(isViolation).length;
  return partition(
    'skips',
    PEOPLE,
    [
      line('automatic', word('skips.automatic'), [figure(skips.length - against)]),
      line('against', word('skips.against'), [figure(against)]),
    ],
    null,
  );
}

function skipReasons(skips: readonly Skip[]): Group {
  const lines = PASSED_REASONS.map((reason) => ({
    reason,
    count: skips.filter(({ reasons }) => reasons.includes(reason)).length,
  }))
    .filter((one) => one.count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ reason, count: n }) => line(reason, word(`passed.${reason}`), [figure(n)]));
  return listing('skip_reasons', PEOPLE, lines);
}

/** Report 5: who waits and how long; what became of the calls; who was passed over, and why. */
export function waitingReport(facts: WaitingFacts): ReportBody {
  const { waiting, day } = facts;
  const days = waiting.map(({ since }) => daysBetween(since, day));
  const longest = waiting
    .map((one) => ({ ...one, days: daysBetween(one.since, day) }))
    .toSorted((a, b) => b.days - a.days || (a.uid < b.uid ? -1 : 1))
    .slice(0, LONGEST);
  return {
    headline: [
      { key: 'waiting', unit: 'people', figure: figure(waiting.length) },
      { key: 'medianWait', unit: 'days', figure: figure(median(days)) },
      { key: 'calls', unit: 'people', figure: figure(facts.calls.length) },
    ],
    groups: [
      byDesil(waiting),
      byTime(facts),
      calls(facts.calls),
      skipGroup(facts.skips),
      ...(facts.skips.length > 0 ? [skipReasons(facts.skips)] : []),
    ],
    names: [
      {
        key: 'longest',
        people: longest.map(({ uid, name, since, days: n }) =>
          person({ uid, where: 'application', name, day: since, days: n }),
        ),
      },
    ],
    notes: ['skips'],
  };
}
