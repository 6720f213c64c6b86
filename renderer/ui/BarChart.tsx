import classes from './BarChart.module.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Length as a share of the track, 0 to 1; null where there is no number to draw. */
  readonly length: number | null;
  /** The track is the whole of which it is a share, and is seen. */
  readonly whole: boolean;
  /** Written at the mark: "34 dari 69". */
  readonly text: string;
}

interface BarChartProps {
  /** What is drawn; the numbers follow it in the name of the picture. */
  label: string;
  bars: readonly Bar[];
}

const FULL = 100;

/**
 * Bars of one series with their numbers at the marks. A picture to a screen reader, whose name holds
 * every number; the same stand in the table beside it.
 */
export function BarChart({ label, bars }: BarChartProps) {
  const name = `${label}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join(', ')}`;
  return (
    <div role="img" aria-label={name} className={classes['chart']}>
      {bars.map((bar) => (
        <div key={bar.key} className={classes['row']}>
          <span className={classes['label']}>{bar.label}</span>
          <span className={classes['track']} data-whole={bar.whole}>
            {bar.length === null ? null : (
              <span
                className={classes['bar']}
                style={{ width: `${Math.min(1, Math.max(0, bar.length)) * FULL}%` }}
              />
            )}
          </span>
          <span className={classes['text']}>{bar.text}</span>
        </div>
      ))}
    </div>
  );
}
