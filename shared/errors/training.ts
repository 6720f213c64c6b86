import { z } from 'zod';

const text = z.string();
const count = z.number();

export const trainingErrors = {
  'training.not-found': z.object({
    what: z.enum([
      'program',
      'workshop',
      'instructor',
      'cohort',
      'slot',
      'session',
      'trainee',
      'person',
      'unit',
      'partner',
      'vacancy',
      'internship',
      'placement',
      'follow_up',
      'user',
    ]),
    uid: text,
  }),
  'training.name-taken': z.object({ name: text }),
  'training.dates': z.object({ from: text, until: text }),
  /** Reopened though nobody has closed it. */
  'training.not-closed': z.object({ name: z.string() }),
  'training.already-closed': z.object({ name: text, on: text }),
  'training.in-use': z.object({ name: text, used: count }),
  'training.seats-full': z.object({ cohort: text, seats: count, held: count }),
  'training.workshop-full': z.object({ cohort: text, seats: count, held: count }),
  'training.day-seats-full': z.object({ cohort: text, seats: count, held: count }),
  'training.wheelchair-full': z.object({ cohort: text, stations: count }),
  /** Today there is room; somebody who comes later needs it. */
  'training.limit-other-day': z.object({
    limit: z.enum(['seats', 'workshop', 'day_seats', 'wheelchair', 'main', 'cohort', 'lesson']),
  }),
  'training.main-twice': z.object({ name: text, cohort: text, since: text }),
  'training.already-in': z.object({ name: text, cohort: text }),
  'training.outside-cohort': z.object({ on: text, from: text, until: text }),
  'training.in-future': z.object({ on: text, today: text }),
  'training.wrong-state': z.object({
    name: text,
    state: z.enum(['proposed', 'waiting', 'registered', 'active', 'paused', 'ended']),
  }),
  'training.too-early': z.object({ name: text, on: text, since: text }),
  'training.clash': z.object({
    kind: z.enum(['instructor', 'workshop', 'person']),
    who: text,
    cohort: text,
    weekday: count,
    start: text,
    end: text,
  }),
  'training.times': z.object({ start: text, end: text }),
  'training.nothing-to-make': z.object({ from: text, until: text }),
  'training.no-lesson': z.object({
    day: text,
    state: z.enum(['planned', 'held', 'holiday', 'cancelled']),
  }),
  'training.not-in-class': z.object({ name: text, day: text }),
  'training.marks-missing': z.object({ names: z.array(text).readonly() }),
  'training.certificate-lacks': z.object({
    name: text,
    /** Attendance in percent; −1 while no session was held. */
    percent: count,
    needed: count,
    units: z.array(text).readonly(),
    unitCount: count,
  }),
  'training.certificate-exists': z.object({ name: text, number: text }),
  'training.number-taken': z.object({ number: text, by: text }),
  'training.vacancy-filled': z.object({ title: text, seats: count }),
  'training.internship-overlap': z.object({ name: text, partner: text }),
  'training.follow-up-done': z.object({ name: text, on: text }),
} as const;
