import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { periodLabel, periodOf, periodsUntil } from '#shared/domain/desil/dtsen-period.ts';
import { useRead } from '#renderer/app/queries.ts';

const OFFERED = 8;

interface PeriodSelectProps {
  value: string | null;
  onChange: (period: string | null) => void;
}

/** "Periode desil": asked once for a file whose desils bring none. */
export function PeriodSelect({ value, onChange }: PeriodSelectProps) {
  const t = useTranslations('transfer.mapping');
  const today = useRead('home.clock', {}).data?.today;
  const periods = today === undefined ? [] : periodsUntil(periodOf(today), OFFERED);
  return (
    <NativeSelect
      label={t('period')}
      title={t('periodHint')}
      value={value ?? ''}
      data={[
        { value: '', label: t('noPeriod') },
        ...periods.map((period) => ({ value: period, label: periodLabel(period) })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
