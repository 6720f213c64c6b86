import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { WaysOn, type WayOn } from '#renderer/ui/EmptyState.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './FailureNotice.module.css';

interface FailureNoticeProps {
  /** What happened: "Backup belum tersimpan". */
  title: string;
  /** Why, and what did *not* happen to the data. */
  children: ReactNode;
  /** The way out first (`main`). */
  ways: readonly WayOn[];
  /** Number of the incident, for the one who is called. */
  reference?: string;
}

/** Something failed; the data is safe, and here is the way out. */
export function FailureNotice({ title, children, ways, reference }: FailureNoticeProps) {
  return (
    <div role="alert" className={classes['notice']}>
      <h2 className={classes['title']}>
        <IconAlertTriangle size={ICON.text} stroke={STROKE} aria-hidden="true" />
        {title}
      </h2>
      <div className={classes['text']}>{children}</div>
      {reference === undefined ? null : <p className="source">{reference}</p>}
      <WaysOn ways={ways} />
    </div>
  );
}
