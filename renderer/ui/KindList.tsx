import type { ReactNode } from 'react';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import { FilterChips, type FilterChip } from '#renderer/ui/FilterChips.tsx';
import classes from './KindList.module.css';

interface KindListProps {
  /** "Jenis kesalahan". */
  title: string;
  kinds: readonly FilterChip[];
  active: string;
  onSelect: (id: string) => void;
  /** At the foot: another way to work, and its button. */
  foot?: ReactNode;
}

/** Kinds with counts in a column at the left (`ScreenBody aside`); chips in a row below 900 px. */
export function KindList({ title, kinds, active, onSelect, foot }: KindListProps) {
  if (useScreenSize() === 'narrow') {
    return <FilterChips label={title} chips={kinds} active={active} onSelect={onSelect} />;
  }
  return (
    <div className={classes['column']}>
      <h2 className={`section-title ${classes['title']}`}>{title}</h2>
      <ul className={`${classes['kinds']} scrolls`}>
        {kinds.map((kind) => (
          <li key={kind.id}>
            <button
              type="button"
              aria-pressed={kind.id === active}
              className={classes['kind']}
              onClick={() => onSelect(kind.id)}
            >
              <span>{kind.label}</span>
              <span>{kind.count === undefined ? null : formatFigure(kind.count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {foot === undefined ? null : <div className={classes['foot']}>{foot}</div>}
    </div>
  );
}
