import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../vocabulary.ts';

/** A weekly lesson as far as its sessions need it. */
export interface WeeklyLesson {
  readonly weekday: number;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Every day of a weekly lesson in a half-open period, the earlier first. */
export function lessonDays(
  lesson: WeeklyLesson,
  from: LocalDate,
  until: LocalDate,
): readonly LocalDate[] {
  const first = lesson.from > from ? lesson.from : from;
  const last = lesson.until !== null && lesson.until < until ? lesson.until : until;
  const begin = Temporal.PlainDate.from(first);
  const days: LocalDate[] = [];
  let day = begin.add({ days: (lesson.weekday - begin.dayOfWeek + 7) % 7 });
  while (day.toString() < last) {
    days.push(day.toString());
    day = day.add({ days: 7 });
  }
  return days;
}
