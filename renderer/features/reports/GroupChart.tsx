import { dayAndMonth } from '#shared/domain/format/indonesian-date.ts';
import { percent } from '#shared/domain/format/indonesian-number.ts';
import { figureText, labelText } from '#shared/domain/reports/report-text.ts';
import { type Bar, BarChart } from '#renderer/ui/BarChart.tsx';
import { LineChart } from '#renderer/ui/LineChart.tsx';
import { type ReportTable, useSay } from './report-words.ts';

type Figure = ReportTable['lines'][number]['figures'][number];

/** Draws the columns that a table says it draws; nothing where all of them are nought. */
export function GroupChart({ group }: { group: ReportTable }) {
  const { chart, columns } = group;
  if (chart === null) return null;
  const drawn = chart.columns.map((key) => columns.findIndex((column) => column.key === key));
  if (chart.kind === 'line') return <Lines group={group} drawn={drawn} />;
  return <Bars group={group} drawn={drawn} />;
}

interface DrawnProps {
  group: ReportTable;
  /** Indices of the columns. */
  drawn: readonly number[];
}

/** A share is drawn on its whole, a count on the largest of them, a percentage on a hundred. */
function Bars({ group, drawn }: DrawnProps) {
  const say = useSay();
  const { lines, columns } = group;
  const [first] = lines;
  // Several columns are the bars of the first line: 3, 6, 12 months.
  const cells =
    drawn.length > 1
      ? drawn.map((at) => ({ at, label: say(`columns.${columns[at]?.key}`), line: first }))
      : lines
          .filter(({ inner }) => !inner)
          .map((line) => ({ at: drawn[0] ?? 0, label: labelText(say, line.label), line }));
  const shown = cells.flatMap(({ at, label, line }) => {
    const figure = line?.figures[at];
    return figure ? [{ key: `${line.key}-${at}`, label, figure, at }] : [];
  });
  const largest = Math.max(1, ...shown.map(({ figure }) => figure.value ?? 0));
  if (shown.every(({ figure }) => (figure.value ?? 0) === 0)) return null;
  const whole = (at: number, { of }: Figure): number =>
    columns[at]?.unit === 'percent' ? 1000 : (of ?? largest);
  const bars: Bar[] = shown.map(({ key, label, figure, at }) => ({
    key,
    label,
    length: figure.value === null ? null : figure.value / Math.max(1, whole(at, figure)),
    whole: figure.of !== null || columns[at]?.unit === 'percent',
    text: figureText(say, figure, columns[at]?.unit ?? 'count'),
  }));
  const what =
    drawn.length > 1 && first
      ? `${say(`groups.${group.key}`)}, ${labelText(say, first.label)}`
      : say(`groups.${group.key}`);
  return <BarChart label={what} bars={bars} />;
}

const SCALE = [0, 0.5, 1];

function Lines({ group, drawn }: DrawnProps) {
  const say = useSay();
  const { lines, columns } = group;
  const values = drawn.map((at) => lines.map(({ figures }) => figures[at]?.value ?? null));
  const most = Math.max(1000, ...values.flat().map((value) => value ?? 0));
  if (values.flat().every((value) => value === null)) return null;
  return (
    <LineChart
      label={say(`groups.${group.key}`)}
      points={lines.map(({ key, label }) => ({
        key,
        label: label.kind === 'day' ? dayAndMonth(label.text) : labelText(say, label),
      }))}
      series={drawn.map((at, index) => ({
        key: columns[at]?.key ?? '',
        name: say(`columns.${columns[at]?.key}`),
        values: values[index] ?? [],
        texts: lines.map(({ figures }) => {
          const figure = figures[at];
          return figure ? figureText(say, figure, 'percent') : '';
        }),
      }))}
      top={most}
      scale={SCALE.map((part) => percent((most * part) / 1000, 0))}
    />
  );
}
