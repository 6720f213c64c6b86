import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './UndatedDesil.module.css';

interface SpoiltNiksProps {
  count: number;
  onWithout: () => void;
  busy: boolean;
}

/** NIKs that a spreadsheet spoilt: all their people may come in without, each with a task. */
export function SpoiltNiks({ count, onWithout, busy }: SpoiltNiksProps) {
  const t = useTranslations('transfer.dryRun');
  return (
    <div className={classes['bar']}>
      <p>{t('spoiltNiks', { count })}</p>
      <Button disabled={busy} onClick={onWithout}>
        {t('withoutNik', { count })}
      </Button>
    </div>
  );
}
