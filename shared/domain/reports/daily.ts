import type { BySex } from '../house/movement-report.ts';
import type { HouseNumbers } from '../house/house-numbers.ts';
import {
  bySex,
  figure,
  type Group,
  line,
  listing,
  named,
  partition,
  type ReportBody,
  SEX_COLUMNS,
  share,
  word,
} from './report.ts';

/** A ward on a day: who holds a place there, and which of its beds are free by themselves. */
export interface WardDay {
  readonly uid: string;
  readonly name: string;
  readonly held: number;
  readonly freeL: number;
  readonly freeP: number;
  readonly freeWheelchair: number;
}

export interface DailyFacts {
  readonly numbers: HouseNumbers;
  readonly wards: readonly WardDay[];
}

const both = (sexes: Readonly<Record<'L' | 'P', number>>): BySex => ({
  ...sexes,
  all: sexes.L + sexes.P,
});

/** effective = min(operational, in service); effective − held − called = free. */
function places(n: HouseNumbers): Group {
  const row = (key: string, value: number) => line(key, word(`places.${key}`), [figure(value)]);
  return listing(
    'places',
    [{ key: 'places', unit: 'count' }],
    [
      row('rated', n.rated),
      row('operational', n.operational),
      row('in_service', n.inService),
      row('effective', n.effective),
      row('held', n.held),
      row('called', n.reserved),
      row('free', n.free),
      row('kept', n.transitUnused),
    ],
  );
}

function people({ heldBySex, presentBySex }: HouseNumbers): Group {
  const away = { L: heldBySex.L - presentBySex.L, P: heldBySex.P - presentBySex.P };
  return partition(
    'people',
    SEX_COLUMNS,
    [
      line('present', word('people.present'), bySex(both(presentBySex))),
      line('away', word('people.away'), bySex(both(away))),
    ],
    'all',
  );
}

function wards({ numbers, wards: all }: DailyFacts): Group {
  const columns = [
    { key: 'held', unit: 'people' as const },
    { key: 'freeL', unit: 'count' as const },
    { key: 'freeP', unit: 'count' as const },
    { key: 'freeWheelchair', unit: 'count' as const },
  ];
  const lines = all.map((ward) =>
    line(ward.uid, named(ward.name), [
      figure(ward.held),
      figure(ward.freeL),
      figure(ward.freeP),
      figure(ward.freeWheelchair),
    ]),
  );
  const without = line('without', word('people.without_bed'), [
    figure(numbers.withoutBed),
    figure(0),
    figure(0),
    figure(0),
  ]);
  return partition('wards', columns, numbers.withoutBed > 0 ? [...lines, without] : lines, null);
}

/** Report 2: the house at the end of a day. Wards and those without a bed add up to held. */
export const dailyReport = (facts: DailyFacts): ReportBody => ({
  headline: [
    { key: 'present', unit: 'people', figure: figure(facts.numbers.present) },
    { key: 'held', unit: 'people', figure: share(facts.numbers.held, facts.numbers.effective) },
    { key: 'free', unit: 'count', figure: figure(facts.numbers.free) },
  ],
  groups: [people(facts.numbers), places(facts.numbers), wards(facts)],
  names: [],
  notes: ['wards'],
});
