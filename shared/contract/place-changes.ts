import { z } from 'zod';
import { CHANGE_KINDS } from '../domain/capacity/place-changes.ts';
import { LEVELS, SEXES } from '../vocabulary.ts';
import { query } from './define.ts';

const ChangeDay = z.object({
  on: z.string(),
  /** Free places from this day on, the total by seating; `more` against the day before in the list. */
  places: z.number(),
  more: z.number(),
  /** Children who are ready today. */
  ready: z.number(),
  changes: z.array(
    z.object({
      on: z.string(),
      kind: z.enum(CHANGE_KINDS),
      name: z.string(),
      level: z.enum(LEVELS).nullable(),
      sex: z.enum(SEXES).nullable(),
      count: z.number(),
      toMove: z.number(),
    }),
  ),
});
export type ChangeDay = z.output<typeof ChangeDay>;

const PupilToMove = z.object({
  enrolment: z.string(),
  name: z.string(),
  sex: z.enum(SEXES),
  level: z.enum(LEVELS),
  grade: z.number(),
  className: z.string().nullable(),
  /** Dormitory and code of the bed that is closed. */
  bed: z.string(),
  closesOn: z.string(),
  /** Days until then; 0 or less where the bed is out of service already. */
  left: z.number(),
});

/** Queries of `places` about days to come. */
export const placeChangeQueries = {
  /** What is known today to change places later, day by day, each with places beside the queue. */
  changes: query({
    input: z.object({ site: z.string().max(60).optional() }),
    output: z
      .object({
        today: z.string(),
        /** Past their planned end, and nobody recorded that they left. */
        overdue: z.number(),
        /** Further days that the list leaves out. */
        left: z.number(),
        days: z.array(ChangeDay),
      })
      .nullable(),
    errors: [],
    access: 'signed-in',
    reads: ['places', 'enrolments', 'decrees', 'candidates', 'intakes', 'imports', 'settings'],
  }),
  /** Who lies in a bed that is closed, or will be, and has no other one from then on. */
  toMove: query({
    input: z.object({ site: z.string().max(60).optional() }),
    output: z.array(PupilToMove),
    errors: [],
    access: 'signed-in',
    reads: ['places', 'enrolments', 'candidates', 'intakes'],
  }),
} as const;
