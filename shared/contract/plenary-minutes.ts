import { z } from 'zod';
import { UprightInput } from './paper-format.ts';

const Uid = z.string().min(1).max(60);
const line = (most: number) => z.string().trim().max(most);

/** Berita acara rapat pleno of a run: what the run does not know is typed, or left for the pen. */
export const PlenaryMinutesRequest = z.object({
  document: z.literal('plenary-minutes'),
  run: Uid,
  /** '' for the day of the minutes, else of the meeting as the intake plans it. */
  day: z.union([z.iso.date(), z.literal('')]).default(''),
  time: line(40).default(''),
  /** Null for the site. */
  place: line(150).nullable().default(null),
  /** Name and position, as they are printed. */
  attendees: z
    .array(z.object({ name: line(150).min(1), position: line(150) }))
    .max(60)
    .default([]),
  ...UprightInput,
});
