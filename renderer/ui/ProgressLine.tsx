import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './ProgressLine.module.css';

interface ProgressLineProps {
  done: number;
  /** Undefined while it is not known how much there is. */
  total?: number;
  /** The progress in words: "3.100 dari 5.000 baris". */
  text: string;
  /** Stops the job; without it the job cannot be stopped any more. */
  onStop?: () => void;
  /** Hentikan was pressed and the job is coming to rest. */
  stopping?: boolean;
}

/** A job that takes longer than a second: numbers, and Hentikan. */
export function ProgressLine({ done, total, text, onStop, stopping = false }: ProgressLineProps) {
  const t = useTranslations('kit');
  const share = total === undefined || total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div className={classes['line']}>
      <div
        role="progressbar"
        aria-label={text}
        aria-valuemin={0}
        aria-valuetext={text}
        {...(total === undefined ? {} : { 'aria-valuemax': total, 'aria-valuenow': done })}
        className={classes['track']}
      >
        <div className={classes['done']} style={{ width: `${share * 100}%` }} />
      </div>
      <span className={classes['text']} aria-hidden="true">
        {text}
      </span>
      {onStop === undefined ? null : (
        <Button disabled={stopping} onClick={onStop}>
          {stopping ? t('stopping') : t('stop')}
        </Button>
      )}
    </div>
  );
}
