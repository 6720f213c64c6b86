import { useTranslations } from 'use-intl';
import classes from './Arrivals.module.css';
import type { Found } from './use-arrival-desk.ts';

interface FoundListProps {
  id: string;
  found: readonly Found[];
  at: number;
  onPick: (candidate: string) => void;
}

/** Who may be meant: the field keeps the focus, ↑ ↓ choose, Enter takes up. */
export function FoundList({ id, found, at, onPick }: FoundListProps) {
  const t = useTranslations('arrivals.desk');
  return (
    <div id={id} role="listbox" aria-label={t('found')} className={classes['found']}>
      {found.map((one, index) => (
        <div
          key={one.candidate}
          id={`${id}-${one.code}`}
          role="option"
          aria-selected={index === at}
          className={classes['line']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(one.candidate)}
        >
          <span className={classes['who']}>
            <b>{one.name}</b>
            <span>{t('guardians', { names: one.guardians === '' ? '–' : one.guardians })}</span>
          </span>
          <span className={classes['code']}>{one.code}</span>
          <span>{`${one.sex} · ${one.level} ${String(one.grade)}`}</span>
          <span className={classes['standing']} data-standing={one.standing}>
            {one.wave ?? t(`standings.${one.standing}`)}
          </span>
        </div>
      ))}
    </div>
  );
}
