import type { CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import { addDays, daysBetween } from '#shared/days.ts';
import { dayAndMonth, longDateWithDay } from '#shared/domain/format/indonesian-date.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import classes from './DateStrip.module.css';

/** The first and the last day of a slider. */
export interface SliderDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

interface DaySliderProps {
  days: SliderDays;
  day: LocalDate;
  today: LocalDate;
  onChange: (day: LocalDate) => void;
}

/** Weeks from today that bear a date, in a wide window. */
const WEEKS = [7, 14, 21];

/** The days with a name under the slider: its ends, today, and weeks from today. */
function marked(today: LocalDate, { from, to }: SliderDays, wide: boolean): LocalDate[] {
  const weeks = wide ? WEEKS.map((days) => addDays(today, days)) : [];
  const inside = [today, ...weeks].filter((day) => day >= from && day <= to);
  const first = wide || today < from || today > to ? [from] : [];
  return [...new Set([...first, ...inside, to])];
}

/** A day chosen by dragging or by arrow keys; the plan follows at once. */
export function DaySlider({ days, day, today, onChange }: DaySliderProps) {
  const t = useTranslations('kit.days');
  const wide = useScreenSize() === 'wide';
  const most = daysBetween(days.from, days.to);
  const share = (one: LocalDate): string =>
    `${(daysBetween(days.from, one) / Math.max(1, most)) * 100}%`;
  return (
    <div className={classes['slider']}>
      <input
        type="range"
        aria-label={t('slider')}
        aria-valuetext={longDateWithDay(day)}
        min={0}
        max={most}
        value={daysBetween(days.from, day)}
        style={{ '--at': share(day) } as CSSProperties}
        onChange={(event) => onChange(addDays(days.from, Number(event.currentTarget.value)))}
      />
      <div className={classes['marks']}>
        {marked(today, days, wide).map((one) =>
          one === today ? (
            <button
              key={one}
              type="button"
              className="quiet-link"
              style={{ left: share(one) }}
              onClick={() => onChange(today)}
            >
              {t('today')}
            </button>
          ) : (
            <span key={one} aria-hidden="true" style={{ left: share(one) }}>
              {dayAndMonth(one)}
            </span>
          ),
        )}
      </div>
    </div>
  );
}
