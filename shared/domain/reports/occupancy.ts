import type { LocalDate } from '../../vocabulary.ts';
import type { HouseNumbers } from '../house/house-numbers.ts';
import { monthsOf, type ReportPeriod } from './period.ts';
import {
  type Group,
  type Label,
  line,
  perMille,
  type ReportBody,
  type ReportColumn,
  share,
} from './report.ts';

/** The house at the end of one day. */
export interface OccupiedDay extends Pick<
  HouseNumbers,
  'held' | 'present' | 'effective' | 'rated'
> {
  readonly day: LocalDate;
}

type Sums = Omit<OccupiedDay, 'day'>;

const sum = (days: readonly OccupiedDay[]): Sums =>
  days.reduce<Sums>(
    (all, day) => ({
      held: all.held + day.held,
      present: all.present + day.present,
      effective: all.effective + day.effective,
      rated: all.rated + day.rated,
    }),
    { held: 0, present: 0, effective: 0, rated: 0 },
  );

const figures = ({ held, present, effective, rated }: Sums) => [
  share(held, effective),
  perMille(held, effective),
  perMille(held, rated),
  share(present, held),
];

/** Told day by day. */
const isShort = ({ kind }: ReportPeriod): boolean => kind === 'day' || kind === 'month';

/** Days of a month, or months of a longer period. */
function parts(
  days: readonly OccupiedDay[],
  period: ReportPeriod,
): { readonly label: Label; readonly days: readonly OccupiedDay[] }[] {
  if (isShort(period)) {
    return days.map((day) => ({ label: { kind: 'day', text: day.day }, days: [day] }));
  }
  return monthsOf(period).map((month) => ({
    label: { kind: 'month', text: month },
    days: days.filter(({ day }) => day.slice(0, 7) === month.slice(0, 7)),
  }));
}

/**
 * Report 4: Σ held ÷ Σ places over the days (domain-facility 7.3), against what is ready and against
 * the rated number. A day before anything was ready counts nothing.
 */
export function occupancyReport(days: readonly OccupiedDay[], period: ReportPeriod): ReportBody {
  const all = sum(days);
  // Of a single day the place-days are its people.
  const unit = isShort(period) ? 'people' : 'days';
  const columns: ReportColumn[] = [
    { key: 'placeDays', unit },
    { key: 'ofEffective', unit: 'percent' },
    { key: 'ofRated', unit: 'percent' },
    { key: 'presence', unit },
  ];
  const group: Group = {
    key: 'occupancy',
    columns,
    lines: parts(days, period).map(({ label, days: own }) =>
      line(label.text, label, figures(sum(own))),
    ),
    total: figures(all),
    totalWord: 'whole_period',
    relations: [],
    across: false,
    chart: { kind: 'line', columns: ['ofEffective', 'ofRated'] },
  };
  return {
    headline: [
      { key: 'occupancy', unit: 'percent', figure: perMille(all.held, all.effective) },
      { key: 'placeDays', unit: 'days', figure: share(all.held, all.effective) },
      { key: 'ofRated', unit: 'percent', figure: perMille(all.held, all.rated) },
    ],
    groups: [group],
    names: [],
    notes: ['occupancy'],
  };
}
