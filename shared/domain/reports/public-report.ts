import { type Hidden, hideFew, isFew, type Sum } from './hide-few.ts';
import type { FacilityReport, Figure, Group, Headline } from './report.ts';

/** The cells of people of a group, laid out in a row, with every sum that holds between them. */
interface Layout {
  readonly cells: readonly number[];
  readonly sums: readonly Sum[];
  /** Index of a figure's cell; undefined where it counts no people. */
  at(row: number, column: number): number | undefined;
  /** Cells of the total. */
  readonly totals: readonly number[];
}

const rowsOf = ({ lines, total }: Group): (readonly Figure[])[] => [
  ...lines.map(({ figures }) => figures),
  ...(total === null ? [] : [total]),
];

function layoutOf(group: Group): Layout {
  const rows = rowsOf(group);
  const keys = [...group.lines.map(({ key }) => key), 'total'];
  const cells: number[] = [];
  const sums: Sum[] = [];
  const index = new Map<string, number>();
  const place = (value: number): number => cells.push(value) - 1;
  for (const [row, figures] of rows.entries()) {
    for (const [column, { value, of }] of figures.entries()) {
      if (group.columns[column]?.unit !== 'people' || value === null) continue;
      const cell = place(value);
      index.set(`${row}/${column}`, cell);
      // "3 dari 4" says that one is not: what is missing from the whole is a cell, too.
      if (of !== null && of > value) sums.push({ plus: [cell, place(of - value)], minus: [] });
    }
  }
  const at = (row: number, column: number): number | undefined => index.get(`${row}/${column}`);
  const cellsOf = (lines: readonly string[], column: number): number[] =>
    lines.flatMap((key) => at(keys.indexOf(key), column) ?? []);
  const shared = group.columns.flatMap((_, column) =>
    group.relations.map(({ plus, minus }) => ({
      plus: cellsOf(plus, column),
      minus: cellsOf(minus, column),
    })),
  );
  const last = group.columns.length - 1;
  const across = group.across
    ? rows.map((_, row) => ({
        plus: group.columns.slice(0, -1).flatMap((__, column) => at(row, column) ?? []),
        minus: [at(row, last)].filter((cell) => cell !== undefined),
      }))
    : [];
  // The parts of all columns together are the total of the last one, past the totals between.
  const whole = group.across
    ? group.relations.map(({ plus, minus }) => ({
        plus: group.columns.slice(0, -1).flatMap((_, column) => cellsOf(plus, column)),
        minus: cellsOf(minus, last),
      }))
    : [];
  const totals = group.columns.flatMap((_, column) => at(group.lines.length, column) ?? []);
  return { cells, sums: [...sums, ...shared, ...across, ...whole], at, totals };
}

const shown = (figure: Figure, hidden: Hidden): Figure =>
  hidden === null ? figure : { value: null, of: figure.of, hidden };

function hideIn(group: Group, { at }: Layout, hidden: readonly Hidden[]): Group {
  const row = (figures: readonly Figure[], number: number): readonly Figure[] => {
    let before: Hidden = null;
    return figures.map((figure, column) => {
      if (group.columns[column]?.unit === 'percent') {
        // A percentage of a hidden number, which stands before it, would give it away.
        return shown(figure, before === null ? null : 'more');
      }
      before = hidden[at(number, column) ?? -1] ?? null;
      return shown(figure, before);
    });
  };
  return {
    ...group,
    lines: group.lines.map((line, number) => ({ ...line, figures: row(line.figures, number) })),
    total: group.total === null ? null : row(group.total, group.lines.length),
  };
}

function hideHeadline(headline: Headline, secret: ReadonlySet<number>): Headline {
  const { value, of } = headline.figure;
  if (headline.unit !== 'people' || value === null) return headline;
  if (isFew(value)) return { ...headline, figure: shown(headline.figure, 'few') };
  const away = secret.has(value) || (of !== null && isFew(of - value));
  return away ? { ...headline, figure: shown(headline.figure, 'more') } : headline;
}

/**
 * Tables as they may be handed out: groups of fewer than five people hidden, and with them what would
 * give them away. A total that is hidden in one table is hidden in all. `besides` are the numbers
 * that are hidden though they are five or more.
 */
export function publicGroups(groups: readonly Group[]): {
  readonly groups: readonly Group[];
  readonly besides: ReadonlySet<number>;
} {
  const layouts = groups.map((group) => ({ group, layout: layoutOf(group) }));
  const secret = new Set<number>();
  const hide = () =>
    layouts.map(({ group, layout }) => {
      const also = layout.totals.filter((at) => secret.has(layout.cells[at] ?? -1));
      const hidden = hideFew(layout.cells, layout.sums, new Set(also));
      const totals = layout.totals.filter((at) => hidden[at] === 'more');
      return { group, layout, hidden, totals: totals.map((at) => layout.cells[at] ?? -1) };
    });
  let done = hide();
  for (let known = -1; known < secret.size;) {
    known = secret.size;
    for (const value of done.flatMap(({ totals }) => totals)) secret.add(value);
    done = hide();
  }
  const besides = done.flatMap(({ layout, hidden }) =>
    layout.cells.filter((_, at) => hidden[at] === 'more'),
  );
  return {
    groups: done.map(({ group, layout, hidden }) => hideIn(group, layout, hidden)),
    besides: new Set(besides),
  };
}

/** The report as it may be handed out: without names, and nobody told apart in a small group. */
export function publicReport(report: FacilityReport): FacilityReport {
  const { groups, besides } = publicGroups(report.groups);
  return {
    ...report,
    audience: 'public',
    headline: report.headline.map((one) => hideHeadline(one, besides)),
    groups,
    names: [],
  };
}
