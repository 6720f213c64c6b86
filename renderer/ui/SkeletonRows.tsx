import { useTranslations } from 'use-intl';
import classes from './SkeletonRows.module.css';

interface SkeletonRowsProps {
  rows?: number;
  /** Px; the true height of the rows that come. */
  height?: number;
}

/** Still rows at true height while a list loads the first time; nothing before 150 ms. */
export function SkeletonRows({ rows = 6, height = 38 }: SkeletonRowsProps) {
  const t = useTranslations('kit');
  return (
    <div role="status" className={classes['skeleton']}>
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={classes['row']} style={{ height }} aria-hidden="true">
          <span />
          <span style={{ width: `${62 - ((index * 17) % 29)}%` }} />
          <span />
        </div>
      ))}
    </div>
  );
}
