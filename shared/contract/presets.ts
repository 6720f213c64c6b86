import { z } from 'zod';
import { PARTS } from '../domain/presets/content.ts';
import { task } from './define.ts';
import { TaskFile } from './files.ts';

const Job = z.string().regex(/^[0-9a-f]{32}$/);
const Part = z.enum(PARTS);
const access = ['head', 'admin'] as const;

/** Simpan / Ambil pengaturan: the settings of an office as one file that another one takes. */
export const presetsContract = {
  /** Writes the settings, nothing of people; a half-written file never has the name. */
  save: task({
    input: z.object({ file: TaskFile }),
    output: z.object({ file: z.string(), lines: z.number() }),
    errors: ['presets.not-written'],
    access,
    changes: ['journal'],
    files: ['file'],
  }),
  /** Reads such a file and says what it would change here, old → new. Nothing is stored. */
  read: task({
    input: z.object({ file: TaskFile }),
    output: z.object({
      job: Job,
      file: z.string(),
      office: z.string(),
      savedAt: z.string(),
      changes: z.array(
        z.object({
          part: Part,
          what: z.string(),
          name: z.string(),
          before: z.string().nullable(),
          after: z.string(),
        }),
      ),
      /** Parts that cannot be taken, each with the reason. */
      faults: z.array(
        z.object({
          part: Part,
          kind: z.enum([
            'clash',
            'column-kind',
            'column-ended',
            'column-choices',
            'letter-text',
            'reasons',
            'policy-frozen',
            'no-intake',
            'village',
          ]),
          name: z.string(),
          other: z.string(),
        }),
      ),
    }),
    errors: [
      'presets.unreadable',
      'presets.strange',
      'presets.damaged',
      'presets.newer',
      'presets.other-kind',
    ],
    access,
    changes: [],
    files: ['file'],
  }),
  /** Takes these parts in one act, which can be undone. */
  apply: task({
    input: z.object({ job: Job, parts: z.array(Part).max(PARTS.length) }),
    output: z.object({ changes: z.number() }),
    errors: ['presets.job-gone', 'presets.outdated', 'presets.faulty', 'presets.nothing'],
    access,
    changes: [
      'settings',
      'intakes',
      'runs',
      'places',
      'applications',
      'stays',
      'training',
      'candidates',
      'journal',
    ],
  }),
} as const;
