import { formatFigure } from '#renderer/ui/Figure.tsx';
import classes from './Strip.module.css';

export interface StripFigure {
  id: string;
  /** "Daya tampung gedung". */
  label: string;
  value: number;
  /** Quietly after the number: "dari 640". */
  of?: string;
  /** Beneath it: source or parts, "SK 12/2026", "108 L · 102 P". */
  note?: string;
  exceeded?: boolean;
}

/** A row of further numbers under the table that decides, each with its source. */
export function Strip({ figures }: { figures: readonly StripFigure[] }) {
  return (
    <dl className={classes['strip']}>
      {figures.map((figure) => (
        <div key={figure.id} className={classes['figure']}>
          <dt className={classes['label']}>{figure.label}</dt>
          <dd className={classes['value']} data-exceeded={figure.exceeded ?? false}>
            <b>{formatFigure(figure.value)}</b>
            {figure.of === undefined ? null : <span> {figure.of}</span>}
          </dd>
          {figure.note === undefined ? null : <dd className={classes['note']}>{figure.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
