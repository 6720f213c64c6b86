import type { ReactNode } from 'react';
import classes from './StatusLine.module.css';

interface StatusLineProps {
  /** Rows shown: `<><b>Baris 141–151</b> dari 640</>`. */
  shown: ReactNode;
  /** Then one fact about the whole list (rarely two). */
  facts?: readonly ReactNode[];
  /** Figures at the right edge. */
  end?: ReactNode;
  /** 44 px high, because it holds links or buttons. */
  links?: boolean;
}

/** The foot of a list. */
export function StatusLine({ shown, facts = [], end, links = false }: StatusLineProps) {
  return (
    <div className={classes['line']} data-links={links}>
      <span>{shown}</span>
      {facts.map((fact, index) => (
        <span key={index} className={classes['fact']}>
          {fact}
        </span>
      ))}
      {end === undefined ? null : <span className={classes['end']}>{end}</span>}
    </div>
  );
}
