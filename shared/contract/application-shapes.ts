import { z } from 'zod';
import type { Role } from '../vocabulary.ts';

/** Who works on requests; the others read. */
export const APPLICATION_WRITERS = ['head', 'officer'] as const satisfies readonly Role[];

export const Uid = z.string().min(1).max(60);
export const One = z.object({ application: Uid });
export const Named = z.object({ uid: z.string(), name: z.string(), number: z.string() });
export const reason = z.string().trim().min(1, 'applications.reason-empty').max(300);

export const writes = {
  access: APPLICATION_WRITERS,
  undo: 'recorded',
  changes: ['applications', 'journal'],
} as const;
