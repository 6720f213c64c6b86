import { z } from 'zod';
import { HOLIDAY_KINDS } from '../domain/house/holidays.ts';
import { command, query } from './define.ts';

const LocalDate = z.iso.date('places.date');
const Kind = z.enum(HOLIDAY_KINDS);
const write = {
  access: ['head', 'officer', 'admin'],
  changes: ['settings', 'training', 'journal'],
  undo: 'recorded',
} as const;

/** Holidays of a house: national ones ship for the years known, the office adds and ends its own. */
export const houseHolidays = {
  holidays: query({
    input: z.object({ from: LocalDate, to: LocalDate }),
    output: z.object({
      rows: z.array(
        z.object({
          day: z.string(),
          name: z.string(),
          kind: Kind,
          /** Written down by the office, not shipped. */
          own: z.boolean(),
        }),
      ),
      /** Holidays that are worked after all, with the reason. */
      worked: z.array(z.object({ day: z.string(), name: z.string(), reason: z.string() })),
      /** Years of the period without any holiday: nobody has typed their list yet. */
      emptyYears: z.array(z.number()),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['settings'],
  }),
  /** A holiday of one day or of several in a row; days that are free already stay as they are. */
  addHoliday: command({
    input: z.object({
      from: LocalDate,
      to: LocalDate,
      name: z.string().trim().min(1, 'places.name-empty').max(80),
      kind: Kind,
    }),
    output: z.object({ days: z.number() }),
    errors: ['house.holiday-exists', 'house.holiday-dates'],
    ...write,
  }),
  /** The day is worked after all; sessions that were made stay as they are. */
  endHoliday: command({
    input: z.object({
      day: LocalDate,
      reason: z.string().trim().min(1, 'places.reason-empty').max(300),
    }),
    output: z.object({ name: z.string() }),
    errors: ['house.holiday-none'],
    ...write,
  }),
} as const;
