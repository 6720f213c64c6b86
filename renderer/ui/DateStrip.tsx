import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Temporal } from 'temporal-polyfill';
import { useTranslations } from 'use-intl';
import { longDateWithDay } from '#shared/domain/format/indonesian-date.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { DaySlider, type SliderDays } from '#renderer/ui/DaySlider.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import classes from './DateStrip.module.css';

interface DateStripProps {
  day: LocalDate;
  today: LocalDate;
  onChange: (day: LocalDate) => void;
  /** The days that a slider offers; without it there is none. */
  days?: SliderDays;
}

const moved = (day: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Which day a plan shows: in words, one day back and forth, any date typed, and back to today. */
export function DateStrip({ day, today, onChange, days }: DateStripProps) {
  const t = useTranslations('kit.days');
  const narrow = useScreenSize() === 'narrow';
  const step = (label: string, by: number, Sign: typeof IconChevronLeft) => (
    <ActionIcon
      variant="default"
      size={40}
      aria-label={label}
      onClick={() => onChange(moved(day, by))}
    >
      <Sign size={ICON.text} stroke={STROKE} aria-hidden="true" />
    </ActionIcon>
  );
  const words = (
    <span className={classes['day']} role="status" data-fixed={days !== undefined}>
      {longDateWithDay(day)}
    </span>
  );
  return (
    <div className={classes['dates']} data-other={day !== today}>
      {days === undefined ? null : words}
      {step(t('before'), -1, IconChevronLeft)}
      {days === undefined ? (
        words
      ) : (
        <DaySlider days={days} day={day} today={today} onChange={onChange} />
      )}
      {step(t('after'), 1, IconChevronRight)}
      {narrow ? null : (
        <div className={classes['typed']}>
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
        </div>
      )}
      {day === today && days === undefined ? null : (
        <Button
          className={classes['back'] ?? ''}
          data-hidden={day === today}
          onClick={() => onChange(today)}
        >
          {t('today')}
        </Button>
      )}
    </div>
  );
}
