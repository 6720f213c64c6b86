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

function employmentGroup(indicators: readonly EmploymentIndicator[]): Group {
  const row = (of: (one: EmploymentIndicator) => number): readonly Figure[] =>
    indicators.map((one) => share(of(one), one.due));
  return {
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
}

/**
 * Report 11: who works 3, 6 and 12 months after leaving. The denominator is everybody whose visit was
 * due, reached or not; who could not be traced and who was not visited stand beside.
 */
export function employmentReport(indicators: readonly EmploymentIndicator[]): ReportBody {
  const at = (months: number, of: (one: EmploymentIndicator) => number): Figure => {
    const one = indicators.find((indicator) => indicator.months === months);
    return one ? share(of(one), one.due) : share(0, 0);
  };
  const works = ({ working }: EmploymentIndicator): number => working;
  return {
    headline: [
      { key: 'working_12', unit: 'people', figure: at(12, works) },
      { key: 'untraceable_12', unit: 'people', figure: at(12, (one) => one.untraceable) },
      { key: 'working_6', unit: 'people', figure: at(6, works) },
      { key: 'working_3', unit: 'people', figure: at(3, works) },
    ],
    groups: [employmentGroup(indicators)],
    names: [],
    notes: ['employment'],
  };
}
