import { z } from 'zod';

const file = z.object({ file: z.string() });

export const presetsErrors = {
  'presets.not-written': file,
  'presets.unreadable': file,
  'presets.strange': file,
  'presets.damaged': file,
  'presets.newer': file,
  /** Of a school where this is a facility, or the other way round. */
  'presets.other-kind': z.object({ file: z.string(), kind: z.enum(['school', 'facility']) }),
  'presets.job-gone': z.object({ job: z.string() }),
  /** Settings here were changed since the file was read. */
  'presets.outdated': file,
  'presets.faulty': z.object({ part: z.string() }),
  'presets.nothing': file,
} as const;
