import { ActionIcon, Button, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import 'dayjs/locale/id';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { addDays } from '#shared/days.ts';
import { longDateWithDay } from '#shared/domain/format/indonesian-date.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { DaySlider, type SliderDays } from '#renderer/ui/DaySlider.tsx';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import classes from './DateStrip.module.css';

interface DateStripProps {
  day: LocalDate;
  today: LocalDate;
  onChange: (day: LocalDate) => void;
  /** The days that a slider offers; without it a date is typed. */
  days?: SliderDays;
}

/** Which day a plan shows: in words, one day back and forth, any other day, and back to today. */
export function DateStrip({ day, today, onChange, days }: DateStripProps) {
  const t = useTranslations('kit.days');
  const narrow = useScreenSize() === 'narrow';
  const step = (label: string, by: number, Sign: Icon) => (
    <ActionIcon
      variant="default"
      size={40}
      aria-label={label}
      onClick={() => onChange(addDays(day, by))}
    >
      <Sign size={ICON.text} stroke={STROKE} aria-hidden="true" />
    </ActionIcon>
  );
  const words = (
    <span className={classes['day']} role="status" data-fixed={days !== undefined}>
      {longDateWithDay(day)}
    </span>
  );
  const marked = days !== undefined && !narrow && today >= days.from && today <= days.to;
  return (
    <div className={classes['dates']} data-other={day !== today} data-slider={days !== undefined}>
      {days === undefined ? null : words}
      {step(t('before'), -1, IconChevronLeft)}
      {days === undefined ? (
        words
      ) : (
        <DaySlider days={days} day={day} today={today} onChange={onChange} />
      )}
      {step(t('after'), 1, IconChevronRight)}
      {days === undefined ? null : <AnyDay day={day} onChange={onChange} />}
      {days !== undefined || narrow ? null : (
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
      {day === today || marked ? null : (
        <Button onClick={() => onChange(today)}>{t('today')}</Button>
      )}
    </div>
  );
}

/** A calendar for the days that the slider does not reach. */
function AnyDay({ day, onChange }: Pick<DateStripProps, 'day' | 'onChange'>) {
  const t = useTranslations('kit.days');
  const locale = useLocale();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="default"
          size={40}
          aria-label={t('day')}
          title={t('day')}
          onClick={() => setOpened(!opened)}
        >
          <IconCalendar size={ICON.text} stroke={STROKE} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          locale={locale}
          defaultDate={day}
          value={day}
          onChange={(chosen) => {
            setOpened(false);
            if (chosen !== null) onChange(chosen);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
