import type { ReactNode } from 'react';
import { Mark } from '#renderer/ui/Mark.tsx';
import classes from './Plate.module.css';

interface PlateProps {
  /** What this program is, in two sentences, at the left. */
  lead: ReactNode;
  title: string;
  sentence?: ReactNode;
  children: ReactNode;
}

/** A screen without the menu: first start, sign-in, repair. One thing to do, at the left edge. */
export function Plate({ lead, title, sentence, children }: PlateProps) {
  return (
    <div className={classes['plate']}>
      <header className={classes['side']}>
        <div className={classes['brand']}>
          <Mark />
          <span>Tampung</span>
        </div>
        <div className={classes['lead']}>{lead}</div>
      </header>
      <main className={`${classes['content']} scrolls`}>
        <div className={classes['inner']}>
          <h1 className={classes['title']}>{title}</h1>
          {sentence === undefined ? null : <p className={classes['sentence']}>{sentence}</p>}
          {children}
        </div>
      </main>
    </div>
  );
}
