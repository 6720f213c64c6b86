import { z } from 'zod';
import { Uid } from './training-shapes.ts';

/** Who everybody is, after the columns of the screen; true when left out. */
const allColumns = z.boolean().optional();
const OfCohort = z.object({ cohort: Uid, allColumns });

/** The lists of Pelatihan and Mitra Kerja that leave the program, each as its screen shows it. */
export const TRAINING_LISTS = [
  z.object({ what: z.literal('cohorts'), ended: z.boolean().optional() }),
  z.object({ what: z.literal('seat-waitlist'), allColumns }),
  z.object({ what: z.literal('training-basics') }),
  OfCohort.extend({ what: z.literal('trainees') }),
  z.object({ what: z.literal('timetable'), cohort: Uid }),
  /** The list of one session. */
  z.object({ what: z.literal('attendance'), session: Uid, allColumns }),
  OfCohort.extend({ what: z.literal('unit-results') }),
  OfCohort.extend({ what: z.literal('certificates') }),
  z.object({ what: z.literal('partners') }),
  z.object({ what: z.literal('vacancies') }),
  z.object({ what: z.literal('placements'), allColumns }),
  z.object({
    what: z.literal('follow-ups'),
    show: z.enum(['overdue', 'open', 'done']),
    allColumns,
  }),
  z.object({ what: z.literal('outcomes') }),
] as const;
export type TrainingList = z.output<(typeof TRAINING_LISTS)[number]>;

/** Lists that name no person: they have the columns they have, and no number to mask. */
export const NOBODYS_LISTS = [
  'cohorts',
  'training-basics',
  'timetable',
  'partners',
  'vacancies',
  'outcomes',
] as const satisfies readonly TrainingList['what'][];
