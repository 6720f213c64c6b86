import { z } from 'zod';
import { command } from './define.ts';

const Uid = z.string().min(1).max(60);

/** Why a pupil's planned end differs from the end that level and grade give. */
export const PlannedEndChange = z.object({
  before: z.string(),
  until: z.string(),
  reason: z.string(),
  changedOn: z.string(),
});

/** Endpoints of `enrolments` that plan when a place will be free again. */
export const plannedEndCommands = {
  /** Another planned end of a pupil, with the reason. Free places of later days follow it. */
  setPlannedEnd: command({
    input: z.object({
      enrolment: Uid,
      until: z.iso.date('places.date'),
      reason: z.string().trim().min(1, 'places.reason-empty').max(300),
    }),
    output: z.object({ name: z.string(), until: z.string() }),
    errors: [
      'enrolments.not-found',
      'enrolments.already-ended',
      'enrolments.planned-end-same',
      'enrolments.planned-end-past',
    ],
    access: ['head', 'officer'],
    changes: ['enrolments'],
    undo: 'recorded',
  }),
} as const;
