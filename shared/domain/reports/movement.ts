import type { BySex, MovementReport, ReportLine } from '../house/movement-report.ts';
import {
  bySex,
  figure,
  type Group,
  innerLine,
  type Label,
  line,
  named,
  partition,
  type ReportBody,
  SEX_COLUMNS,
  word,
} from './report.ts';

type Mode = MovementReport['modes'][number];

/** start + in = out + end, and the reasons are parts of out. */
function modeGroup({ mode, start, admitted, discharged, end, reasons }: Mode): Group {
  const row = (key: string, count: BySex) => line(key, word(`movement.${key}`), bySex(count));
  const why = reasons.map(({ key, count }) =>
    innerLine(`why-${key}`, word(`ends.${key}`), bySex(count)),
  );
  return {
    key: `mode_${mode}`,
    columns: SEX_COLUMNS,
    lines: [row('start', start), row('in', admitted), row('out', discharged), ...why],
    total: bySex(end),
    totalWord: 'end',
    relations: [
      { plus: ['start', 'in'], minus: ['out', 'total'] },
      ...(why.length > 0 ? [{ plus: why.map(({ key }) => key), minus: ['out'] }] : []),
    ],
    across: true,
    chart: null,
  };
}

const isEmpty = ({ start, admitted, end }: Mode): boolean =>
  start.all + admitted.all + end.all === 0;

/** Report 3: start + in − out = end by sex, those who live in the house and the others apart. */
export function movementBody(report: MovementReport): ReportBody {
  const [house] = report.modes;
  const count = (of: 'end' | 'admitted' | 'discharged') => figure(house?.[of].all ?? 0);
  return {
    headline: [
      { key: 'end', unit: 'people', figure: count('end') },
      { key: 'admitted', unit: 'people', figure: count('admitted') },
      { key: 'discharged', unit: 'people', figure: count('discharged') },
    ],
    groups: report.modes
      .filter((mode) => mode.mode === 'residential' || !isEmpty(mode))
      .map(modeGroup),
    names: [],
    notes: ['movement'],
  };
}

const groupBy = (
  key: string,
  lines: readonly ReportLine[],
  labelOf: (key: string) => Label,
): Group =>
  partition(
    key,
    SEX_COLUMNS,
    lines.map((one) => line(one.key, labelOf(one.key), bySex(one.count))),
    'all',
  );

const desilLabel = (key: string): Label =>
  word(key === 'unknown' ? 'desil.unknown' : `desil.${key}`);

/** Report 8: who lives in the house on the last day, by kind, age, home, desil; each adds up. */
export const profileBody = (report: MovementReport): ReportBody => ({
  headline: [{ key: 'residents', unit: 'people', figure: figure(report.modes[0]?.end.all ?? 0) }],
  groups: [
    groupBy('category', report.byCategory, (key) => word(`categories.${key}`)),
    groupBy('age', report.byAge, (key) => word(`ages.${key}`)),
    groupBy('regency', report.byRegency, (key) =>
      key === 'unknown' ? word('regency.unknown') : named(key),
    ),
    groupBy('desil', report.byDesil, desilLabel),
  ],
  names: [],
  notes: ['residents'],
});
