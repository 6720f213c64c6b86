import type { ReactNode } from 'react';
import classes from './ScreenBody.module.css';

interface ScreenBodyProps {
  /** Runs over main column and panel: filter chips, ward tabs. */
  bar?: ReactNode;
  children: ReactNode;
  /** A `SidePanel`, at the right. */
  panel?: ReactNode;
  /** A column at the left of the main one (kinds of fault), 236 px; with a form 316 px. */
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

interface MainSectionProps {
  title: string;
  /** Quietly after the title: "Gelombang 2026/2027", a count. */
  note?: string | number;
  /** At the right of the title. */
  end?: ReactNode;
  /** Nothing in it can be pressed or typed: the keyboard reaches the part itself, to scroll it. */
  still?: boolean;
  children: ReactNode;
}

const REACHABLE = { tabIndex: 0, role: 'region' };

/** A titled part of the main column that takes the room left and scrolls in itself. */
export function MainSection({ title, note, end, still = false, children }: MainSectionProps) {
  return (
    <section className={classes['section']}>
      <div className={classes['sectionHead']}>
        <h2 className="section-title">
          {title}
          {note === undefined ? null : <span className="count">{` · ${note}`}</span>}
        </h2>
        {end}
      </div>
      <div
        className={`${classes['sectionBody']} scrolls`}
        {...(still ? { ...REACHABLE, 'aria-label': title } : {})}
      >
        {children}
      </div>
    </section>
  );
}
