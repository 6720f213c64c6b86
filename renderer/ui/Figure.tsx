import classes from './Figure.module.css';

const NBSP = '\u00a0';

/** Groups a whole number by thousands with points: 1000 → "1.000". Negative numbers carry "−". */
export function formatFigure(value: number): string {
  const digits = Math.abs(Math.trunc(value)).toString();
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 ? `−${grouped}` : grouped;
}

interface FigureOfLimitProps {
  /** How many there are. */
  count: number;
  /** How many there may be. */
  limit: number;
}

/** "32 / 30": red and bold when over the limit, plain otherwise. */
export function FigureOfLimit({ count, limit }: FigureOfLimitProps) {
  return (
    <span className={classes['of']} data-tone={count > limit ? 'exceeded' : 'plain'}>
      <b>{formatFigure(count)}</b>
      {`${NBSP}/${NBSP}${formatFigure(limit)}`}
    </span>
  );
}
