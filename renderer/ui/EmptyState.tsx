import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { STROKE, type Icon } from '#renderer/ui/icon.ts';
import { useOfferCommands } from '#renderer/ui/screen-commands.ts';
import classes from './EmptyState.module.css';

export interface WayOn {
  label: string;
  onClick: () => void;
  /** Filled. Only where no other filled button is on the screen. */
  main?: boolean;
}

interface EmptyStateProps {
  icon?: Icon;
  /** "Belum ada calon siswa", or 'Tidak ada yang cocok dengan "alfarisi"'. */
  title: string;
  /** One sentence. Empty by filter: name the filter, then the near match as a `text-link` button. */
  children?: ReactNode;
  /** At most two ways on. */
  ways?: readonly WayOn[];
}

/** Nothing to show: why, and how to go on. Aligned with the list it stands for, no illustration. */
export function EmptyState({ icon: Sign, title, children, ways = [] }: EmptyStateProps) {
  useOfferCommands(ways.map(({ label, onClick }) => ({ id: label, label, onClick })));
  return (
    <div className={classes['empty']} role="status">
      {Sign === undefined ? null : (
        <Sign className={classes['sign']} size={28} stroke={STROKE} aria-hidden="true" />
      )}
      <h2 className="person-title">{title}</h2>
      {children === undefined ? null : <div className={classes['text']}>{children}</div>}
      {ways.length === 0 ? null : <WaysOn ways={ways} />}
    </div>
  );
}

/** The buttons under a notice: what helps first, the rest beside it. */
export function WaysOn({ ways }: { ways: readonly WayOn[] }) {
  return (
    <div className={classes['ways']}>
      {ways.map((way) => (
        <Button
          key={way.label}
          variant={way.main === true ? 'filled' : 'default'}
          onClick={way.onClick}
        >
          {way.label}
        </Button>
      ))}
    </div>
  );
}
