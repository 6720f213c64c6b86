import { z } from 'zod';
import { ROLES } from '../vocabulary.ts';
import { query, task } from './define.ts';

export const usersContract = {
  /** Who is signed in, or null: the window shows the sign-in screen then. */
  me: query({
    input: z.object({}),
    output: z
      .object({
        user: z.object({
          uid: z.string(),
          name: z.string(),
          roles: z.array(z.enum(ROLES)),
          roleText: z.string(),
        }),
        office: z.object({
          name: z.string(),
          kind: z.enum(['agency', 'school', 'facility']),
          practice: z.boolean(),
        }),
      })
      .nullable(),
    errors: [],
    access: 'anyone',
    reads: ['session', 'users', 'office'],
  }),
  signIn: task({
    input: z.object({ login: z.string().min(1).max(40), password: z.string().min(1).max(200) }),
    output: z.object({ name: z.string() }),
    errors: ['users.wrong-password', 'users.locked'],
    access: 'anyone',
    changes: ['session'],
  }),
  signOut: task({
    input: z.object({}),
    output: z.null(),
    errors: [],
    access: 'signed-in',
    changes: ['session'],
  }),
} as const;
