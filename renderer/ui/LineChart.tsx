import classes from './LineChart.module.css';

export interface LinePoint {
  readonly key: string;
  readonly label: string;
}

export interface LineSeries {
  readonly key: string;
  /** Stands at the end of the line, so that no legend is needed. */
  readonly name: string;
  /** One a point, in the unit of `top`; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** Written at the marks. */
  readonly texts: readonly string[];
}

interface LineChartProps {
  label: string;
  points: readonly LinePoint[];
  /** The first is the one looked at; a second is compared, dashed and with square marks. */
  series: readonly LineSeries[];
  /** The number at the upper edge. */
  top: number;
  /** Texts of the hairlines, from 0 to `top`. */
  scale: readonly string[];
}

const BOX = { width: 720, height: 190, left: 44, right: 150, upper: 22, lower: 24 } as const;
const MARK = 4;
/** More points than this, and only the first and the last carry their number. */
const MOST_TEXTS = 7;

const acrossOf = (at: number, count: number): number => {
  const room = BOX.width - BOX.left - BOX.right;
  return BOX.left + (count < 2 ? room / 2 : (room * at) / (count - 1));
};
const downOf = (value: number, top: number): number => {
  const room = BOX.height - BOX.upper - BOX.lower;
  return BOX.height - BOX.lower - room * (value / top);
};

/** Lines over months or days. A picture whose name holds every number; the table beside does, too. */
export function LineChart({ label, points, series, top, scale }: LineChartProps) {
  const said = series.map(
    ({ name, texts }) =>
      `${name}: ${points.map((point, at) => `${point.label} ${texts[at] ?? ''}`).join(', ')}`,
  );
  const every = Math.ceil(points.length / MOST_TEXTS);
  return (
    <svg
      role="img"
      aria-label={`${label}. ${said.join('. ')}`}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      className={classes['chart']}
    >
      {scale.map((text, at) => {
        const y = downOf((top * at) / (scale.length - 1), top);
        return (
          <g key={text}>
            <line
              className={classes['axis']}
              x1={BOX.left}
              x2={BOX.width - BOX.right}
              y1={y}
              y2={y}
            />
            <text className={classes['scale']} x={BOX.left - 8} y={y + 4} textAnchor="end">
              {text}
            </text>
          </g>
        );
      })}
      {points.map((point, at) =>
        at % every === 0 ? (
          <text
            key={point.key}
            className={classes['scale']}
            x={acrossOf(at, points.length)}
            y={BOX.height - 6}
            textAnchor="middle"
          >
            {point.label}
          </text>
        ) : null,
      )}
      {series.map((one, at) => (
        <Series key={one.key} series={one} compared={at > 0} count={points.length} top={top} />
      ))}
    </svg>
  );
}

interface SeriesProps {
  series: LineSeries;
  compared: boolean;
  count: number;
  top: number;
}

function Series({ series, compared, count, top }: SeriesProps) {
  const marks = series.values.flatMap((value, at) =>
    value === null ? [] : [{ at, x: acrossOf(at, count), y: downOf(value, top) }],
  );
  const last = marks.at(-1);
  const told = (at: number): boolean => count <= MOST_TEXTS || at === 0 || at === last?.at;
  return (
    <g className={classes[compared ? 'compared' : 'main']}>
      <polyline points={marks.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {marks.map(({ at, x, y }) =>
        compared ? (
          <rect key={at} x={x - MARK} y={y - MARK} width={MARK * 2} height={MARK * 2} />
        ) : (
          <circle key={at} cx={x} cy={y} r={MARK} />
        ),
      )}
      {marks
        .filter(({ at }) => told(at))
        .map(({ at, x, y }) => (
          <text
            key={at}
            x={x}
            y={compared ? y + MARK * 4 : y - MARK * 2}
            textAnchor={at === 0 && count > 1 ? 'start' : 'middle'}
          >
            {series.texts[at]}
          </text>
        ))}
      {last === undefined ? null : (
        <text className={classes['name']} x={last.x + 28} y={last.y + 4}>
          {series.name}
        </text>
      )}
    </g>
  );
}
