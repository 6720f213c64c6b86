import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { periodLabel, periodOf } from '#shared/domain/desil/dtsen-period.ts';
import { useRead } from '#renderer/app/queries.ts';

const OFFERED = 8;

/** The quarter of a day and the ones before it, newest first. */
function periodsUntil(today: string): string[] {
  const current = periodOf(today);
  const last = Number(current.slice(0, 4)) * 4 + Number(current.slice(5)) - 1;
  return Array.from({ length: OFFERED }, (_, back) => {
    const at = last - back;
    return `${Math.floor(at / 4)}-${(at % 4) + 1}`;
  });
}

interface PeriodSelectProps {
  value: string | null;
  onChange: (period: string | null) => void;
}

/** "Periode desil": asked once for a file whose desils bring none. */
export function PeriodSelect({ value, onChange }: PeriodSelectProps) {
  const t = useTranslations('transfer.mapping');
  const today = useRead('home.clock', {}).data?.today;
  const periods = today === undefined ? [] : periodsUntil(today);
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
