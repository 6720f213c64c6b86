import type { ReactNode } from 'react';
import classes from './CutLine.module.css';

/** Height of the cut line, px: `specialRows={[{ …, height: CUT_LINE_HEIGHT }]}`. */
export const CUT_LINE_HEIGHT = 34;

/**
 * Where the places end: a 2 px teal rule with words (places, level, what limits, what follows).
 * Content of a special row of `DataGrid`, so that readers and print meet it too.
 */
export function CutLine({ children }: { children: ReactNode }) {
  return (
    <div className={classes['cut']}>
      <span className={classes['words']}>{children}</span>
    </div>
  );
}
