import type { ReactNode } from 'react';
import classes from './ScreenBody.module.css';

interface ScreenBodyProps {
  /** Runs over main column and panel: filter chips, ward tabs. */
  bar?: ReactNode;
  children: ReactNode;
  /** A `SidePanel`, at the right. */
  panel?: ReactNode;
  /** A column at the left of the main one (kinds of fault), 236 px. */
  aside?: ReactNode;
}

/** Everything beneath the header: main column and panels, divided by one hairline. */
export function ScreenBody({ bar, children, panel, aside }: ScreenBodyProps) {
  return (
    <div className={classes['frame']}>
      {bar}
      <div className={classes['body']}>
        {aside === undefined ? null : <div className={classes['aside']}>{aside}</div>}
        <div className={classes['main']}>{children}</div>
        {panel}
      </div>
    </div>
  );
}
