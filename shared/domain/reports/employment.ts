import type { EmploymentIndicator } from '../training/follow-up.ts';
import {
  figure,
  type Figure,
  type Group,
  innerLine,
  line,
  type ReportBody,
  share,
  word,
} from './report.ts';

const otherwise = (one: EmploymentIndicator): number =>
  one.due - one.working - one.untraceable - one.notDone;

/**
 * Report 11: who works 3, 6 and 12 months after leaving. The denominator is everybody whose visit was
 * due, reached or not; who could not be traced and who was not visited stand beside.
 */
export function employmentReport(indicators: readonly EmploymentIndicator[]): ReportBody {
  const row = (of: (one: EmploymentIndicator) => number): readonly Figure[] =>
    indicators.map((one) => share(of(one), one.due));
  const group: Group = {
    key: 'employment',
    columns: indicators.map(({ months }) => ({ key: `months_${months}`, unit: 'people' as const })),
    lines: [
      line(
        'working',
        word('work.working'),
        row(({ working }) => working),
      ),
      innerLine(
        'unsupported',
        word('work.unsupported'),
        row((o) => o.working - o.supported),
      ),
      innerLine(
        'supported',
        word('work.supported'),
        row(({ supported }) => supported),
      ),
      innerLine(
        'self_employed',
        word('work.self_employed'),
        row(({ selfEmployed }) => selfEmployed),
      ),
      innerLine(
        'related',
        word('work.related'),
        row(({ related }) => related),
      ),
      line('otherwise', word('work.otherwise'), row(otherwise)),
      line(
        'untraceable',
        word('work.untraceable'),
        row(({ untraceable }) => untraceable),
      ),
      line(
        'not_done',
        word('work.not_done'),
        row(({ notDone }) => notDone),
      ),
    ],
    total: indicators.map(({ due }) => figure(due)),
    totalWord: 'due',
    relations: [
      { plus: ['working', 'otherwise', 'untraceable', 'not_done'], minus: ['total'] },
      { plus: ['supported', 'unsupported'], minus: ['working'] },
    ],
    across: false,
    chart: { kind: 'bars', columns: indicators.map(({ months }) => `months_${months}`) },
  };
  const all = (of: (one: EmploymentIndicator) => number): number =>
    indicators.reduce((sum, one) => sum + of(one), 0);
  const due = all((one) => one.due);
  return {
    headline: [
      {
        key: 'working',
        unit: 'people',
        figure: share(
          all(({ working }) => working),
          due,
        ),
      },
      {
        key: 'untraceable',
        unit: 'people',
        figure: share(
          all((o) => o.untraceable),
          due,
        ),
      },
      {
        key: 'notDone',
        unit: 'people',
        figure: share(
          all(({ notDone }) => notDone),
          due,
        ),
      },
    ],
    groups: [group],
    names: [],
    notes: ['employment'],
  };
}
