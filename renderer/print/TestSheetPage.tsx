import type { TestSheet } from '#shared/documents/test-page.ts';
import './test-page.css';

/** Whole millimetres from 0 up to the edge. */
const marks = (length: number): number[] =>
  Array.from({ length: Math.floor(length) + 1 }, (_, at) => at);

const LONG = 6;
const MIDDLE = 4;
const SHORT = 2.5;
function tick(at: number): number {
  if (at % 10 === 0) return LONG;
  return at % 5 === 0 ? MIDDLE : SHORT;
}

/** Where the corner marks stand from the edges, and how long they are. */
const CORNER = 10;
const ARM = 12;
/** Where the rulers stand from the upper and the left edge. */
const ACROSS = 32;
const ALONG = 24;
const BOX = 100;
/** Where the rulers cross, a number would stand on a rule. */
const isNear = (at: number, rule: number): boolean => Math.abs(at - rule) <= LONG;

function Corners({ width, height }: Pick<TestSheet, 'width' | 'height'>) {
  const corners = [
    [CORNER, CORNER, 1, 1],
    [width - CORNER, CORNER, -1, 1],
    [CORNER, height - CORNER, 1, -1],
    [width - CORNER, height - CORNER, -1, -1],
  ] as const;
  return corners.map(([x, y, right, down]) => (
    <path
      key={`${x}-${y}`}
      className="mark"
      d={`M${x + right * ARM} ${y}H${x}V${y + down * ARM}`}
    />
  ));
}

/** Halaman uji: rulers from edge to edge, corner marks, a square of 100 mm, and how to read them. */
export function TestSheetPage({ sheet }: { readonly sheet: TestSheet }) {
  const { width, height, title, lines } = sheet;
  const text = { x: 40, y: 52 };
  return (
    <section className="test-sheet">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={`${width}mm`}
        height={`${height}mm`}
        role="img"
        aria-label={title}
      >
        <Corners width={width} height={height} />
        {marks(width).map((at) => (
          <path key={`x${at}`} className="tick" d={`M${at} ${ACROSS}v${tick(at)}`} />
        ))}
        {marks(height).map((at) => (
          <path key={`y${at}`} className="tick" d={`M${ALONG} ${at}h${tick(at)}`} />
        ))}
        <path className="tick" d={`M0 ${ACROSS}H${width}M${ALONG} 0V${height}`} />
        {marks(width)
          .filter((at) => at % 10 === 0 && at > 0 && at < width - 3 && !isNear(at, ALONG))
          .map((at) => (
            <text key={`tx${at}`} className="number" x={at} y={ACROSS - 1} textAnchor="middle">
              {at}
            </text>
          ))}
        {marks(height)
          .filter((at) => at % 10 === 0 && at > 0 && at < height - 3 && !isNear(at, ACROSS))
          .map((at) => (
            <text key={`ty${at}`} className="number" x={ALONG - 1} y={at + 1} textAnchor="end">
              {at}
            </text>
          ))}
        <text className="title" x={text.x} y={text.y}>
          {title}
        </text>
        {lines.map((line, at) => (
          <text key={line} className="line" x={text.x} y={text.y + 9 + at * 6}>
            {line}
          </text>
        ))}
        <rect className="mark" x={(width - BOX) / 2 + 10} y={120} width={BOX} height={BOX} />
        <text
          className="line"
          x={width / 2 + 10}
          y={120 + BOX / 2}
          textAnchor="middle"
        >{`${BOX} × ${BOX} mm`}</text>
      </svg>
    </section>
  );
}
