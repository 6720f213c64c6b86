import { z } from 'zod';

export const papersErrors = {
  /** Run, decree, class or record that does not exist, or of which there is no such paper. */
  'papers.not-found': z.object({
    what: z.enum([
      'run',
      'arrivals',
      'decree',
      'class',
      'house',
      'ward',
      'cohort',
      'report',
      'stay',
      'leave',
      'certificate',
      'introduction',
      'proposal',
    ]),
  }),
  /** The office has no class on that day. */
  'papers.no-class': z.object({ day: z.string() }),
  /** What was chosen leaves nobody on the paper. */
  'papers.nobody': z.object({ document: z.string() }),
  /** The prepared paper left the memory: it is prepared again. */
  'papers.job-gone': z.object({ job: z.string() }),
  /** The present letterhead begins later than the new one is to. */
  'papers.letterhead-early': z.object({ from: z.string(), since: z.string() }),
  'papers.not-made': z.object({ job: z.string() }),
  'papers.not-saved': z.object({ file: z.string() }),
} as const;
