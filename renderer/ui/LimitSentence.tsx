import { IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import classes from './LimitSentence.module.css';

interface LimitSentenceProps {
  /** What is free, what binds, by how much. Wrap the binding limit in `<b>`. */
  children: ReactNode;
  /** Scale for a limit (default), clock for what is due, check for a sum that holds. */
  icon?: Icon;
  tone?: 'plain' | 'warning' | 'exceeded';
}

/** One sentence under the first number that says which limit binds, with its arithmetic. */
export function LimitSentence({
  children,
  icon: Sign = IconScale,
  tone = 'plain',
}: LimitSentenceProps) {
  const narrow = useScreenSize() === 'narrow';
  return (
    <p className={classes['limit']} data-tone={tone} {...(narrow ? { tabIndex: 0 } : {})}>
      <Sign className={classes['sign']} size={ICON.text} stroke={STROKE} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
