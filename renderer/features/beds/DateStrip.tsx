import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Temporal } from 'temporal-polyfill';
import { useTranslations } from 'use-intl';
import { longDateWithDay } from '#shared/domain/format/indonesian-date.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import classes from './BedPlan.module.css';

interface DateStripProps {
  day: LocalDate;
  today: LocalDate;
  onChange: (day: LocalDate) => void;
}

const moved = (day: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Which day the plan shows: in words, one day back and forth, any date typed, and back to today. */
export function DateStrip({ day, today, onChange }: DateStripProps) {
  const t = useTranslations('beds');
  const narrow = useScreenSize() === 'narrow';
  const step = (label: string, days: number, Sign: typeof IconChevronLeft) => (
    <ActionIcon
      variant="default"
      size={40}
      aria-label={label}
      onClick={() => onChange(moved(day, days))}
    >
      <Sign size={ICON.text} stroke={STROKE} aria-hidden="true" />
    </ActionIcon>
  );
  return (
    <div className={classes['dates']} data-other={day !== today}>
      {step(t('before'), -1, IconChevronLeft)}
      <span className={classes['day']} role="status">
        {longDateWithDay(day)}
      </span>
      {step(t('after'), 1, IconChevronRight)}
      {narrow ? null : (
        <DateField
          id="beds-day"
          label=""
          ariaLabel={t('day')}
          value={day}
          today={today}
          onChange={(typed) => {
            if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) onChange(typed);
          }}
        />
      )}
      {day === today ? null : <Button onClick={() => onChange(today)}>{t('today')}</Button>}
    </div>
  );
}
