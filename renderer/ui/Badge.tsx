import type { ReactNode } from 'react';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import classes from './Badge.module.css';

interface BadgeProps {
  icon: Icon;
  tone?: 'accent' | 'quiet' | 'red' | 'amber' | 'green';
  children: ReactNode;
}

/** A boxed word with its icon, 22 px: only in panels and on a person's page, never in lists. */
export function Badge({ icon: Sign, tone = 'accent', children }: BadgeProps) {
  return (
    <span className={classes['badge']} data-tone={tone}>
      <Sign size={ICON.badge} stroke={STROKE} aria-hidden="true" />
      {children}
    </span>
  );
}
