import {
  bySex,
  figure,
  line,
  partition,
  person,
  type ReportBody,
  SEX_COLUMNS,
  share,
  word,
} from './report.ts';
import type { Sex } from '../../vocabulary.ts';
import { isViolation, type Skip, skipGroup } from './waiting.ts';

/** Somebody admitted to the house in the period, with the desil of that day. */
export interface Admission {
  readonly sex: Sex;
  readonly desil: number | null;
}

export interface PriorityFacts {
  readonly admissions: readonly Admission[];
  readonly skips: readonly Skip[];
}

const BANDS = ['1-2', '3-4', '5-10', 'unknown'] as const;
type Band = (typeof BANDS)[number];

function bandOf({ desil }: Admission): Band {
  if (desil === null) return 'unknown';
  if (desil <= 2) return '1-2';
  return desil <= 4 ? '3-4' : '5-10';
}

/** Report 6: admissions of desil 1–2 and 1–4, and how often the order was left without a reason. */
export function priorityReport({ admissions, skips }: PriorityFacts): ReportBody {
  const of = (band: Band) => admissions.filter((one) => bandOf(one) === band);
  const lines = BANDS.map((band) => {
    const own = of(band);
    const L = own.filter(({ sex }) => sex === 'L').length;
    const count = bySex({ L, P: own.length - L, all: own.length });
    return line(band, word(`desilBands.${band}`), count);
  });
  const poorest = of('1-2').length;
  const poor = poorest + of('3-4').length;
  const against = skips.filter(isViolation);
  return {
    headline: [
      { key: 'poorest', unit: 'people', figure: share(poorest, admissions.length) },
      { key: 'poor', unit: 'people', figure: share(poor, admissions.length) },
      { key: 'against', unit: 'people', figure: figure(against.length) },
    ],
    groups: [partition('admitted_desil', SEX_COLUMNS, lines, 'all'), skipGroup(skips)],
    names: [
      {
        key: 'against',
        people: against.map(({ uid, name, calledOn, stated }) =>
          person({ uid, where: 'application', name, day: calledOn, text: stated }),
        ),
      },
    ],
    notes: ['desilLater', 'against'],
  };
}
