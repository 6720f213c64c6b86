import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PeriodSelect } from '#renderer/features/transfer/PeriodSelect.tsx';
import classes from './UndatedDesil.module.css';

interface UndatedDesilProps {
  count: number;
  onPeriod: (period: string) => void;
  busy: boolean;
}

/** Desils without a period: asked once for the whole file, not row by row. */
export function UndatedDesil({ count, onPeriod, busy }: UndatedDesilProps) {
  const t = useTranslations('transfer.dryRun');
  const [period, setPeriod] = useState<string | null>(null);
  return (
    <div className={classes['bar']}>
      <p>{t('undated', { count })}</p>
      <PeriodSelect value={period} onChange={setPeriod} />
      <Button
        disabled={period === null || busy}
        onClick={() => {
          if (period !== null) onPeriod(period);
        }}
      >
        {t('recheck')}
      </Button>
    </div>
  );
}
