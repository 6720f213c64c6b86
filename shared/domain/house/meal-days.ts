import { addDays } from '../../days.ts';
import type { LocalDate, Sex } from '../../vocabulary.ts';
import type { HouseStay, LeaveSpan } from './house-facts.ts';
import { peopleOn } from './house-numbers.ts';
import { firstOfMonth, nextMonth } from './movement-report.ts';

/** A residential stay with whose it is. */
export interface MealStay extends HouseStay {
  readonly person: string;
  readonly name: string;
}

/** How somebody stands on a day: eats in the house, is away, does not live in it. */
export type MealMark = 'present' | 'away' | 'none';

export interface MealLine {
  readonly person: string;
  readonly name: string;
  readonly sex: Sex;
  /** One a day, as many as `days` of the month. */
  readonly marks: readonly MealMark[];
}

/** Who ate in the house on which day of a month. */
export interface MealMonth {
  readonly from: LocalDate;
  /** Every day of the month, also those that are still to come. */
  readonly days: readonly LocalDate[];
  /** How many of the days are told: those up to today. */
  readonly told: number;
  /** Everybody who lived in the house on a told day, once, in the order of the stays. */
  readonly lines: readonly MealLine[];
}

function daysOfMonth(month: LocalDate): LocalDate[] {
  const from = firstOfMonth(month);
  const until = nextMonth(from);
  const days: LocalDate[] = [];
  for (let day = from; day < until; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * The month in which `month` lies, told up to `today`. Whoever is in the house at the end of a day
 * eats there that day: the same rule as Ada di panti, so that a month sums to its days.
 */
export function mealMonth(
  facts: { readonly stays: readonly MealStay[]; readonly leaves: readonly LeaveSpan[] },
  month: LocalDate,
  today: LocalDate,
): MealMonth {
  const days = daysOfMonth(month);
  const told = days.filter((day) => day <= today);
  const byDay = told.map((day) => {
    const { open, present } = peopleOn(facts, day);
    return {
      lives: new Set(open.map(({ person }) => person)),
      eats: new Set(present.map(({ person }) => person)),
    };
  });
  // Somebody who left and came back in the month has two stays and one line.
  const people = new Map(facts.stays.map((stay) => [stay.person, stay]));
  const lines = [...people.values()]
    .filter(({ person }) => byDay.some(({ lives }) => lives.has(person)))
    .map(({ person, name, sex }): MealLine => {
      const marks = byDay.map(({ lives, eats }): MealMark => {
        if (eats.has(person)) return 'present';
        return lives.has(person) ? 'away' : 'none';
      });
      return { person, name, sex, marks };
    });
  return { from: firstOfMonth(month), days, told: told.length, lines };
}
