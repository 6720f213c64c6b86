import type { CardState } from '#renderer/ui/BedCard.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import classes from './BedLegend.module.css';

interface BedLegendProps {
  /** The ward or dormitory whose beds the counts add up to. */
  name: string;
  /** Names the list for screen readers. */
  label: string;
  states: readonly { readonly state: CardState; readonly label: string; readonly beds: number }[];
}

/** What the cards mean, with counts that add up to the beds of the plan. */
export function BedLegend({ name, label, states }: BedLegendProps) {
  return (
    <div className={classes['legend']}>
      <b>{name}</b>
      <ul aria-label={label}>
        {states.map((one) => (
          <li key={one.state}>
            <span className={classes['swatch']} data-state={one.state} aria-hidden="true" />
            {one.label} {formatFigure(one.beds)}
          </li>
        ))}
      </ul>
    </div>
  );
}
