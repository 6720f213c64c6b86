import { z } from 'zod';

export const usersErrors = {
  'users.wrong-password': z.object({ login: z.string() }),
  'users.locked': z.object({ seconds: z.number() }),
  'users.login-taken': z.object({ login: z.string() }),
  'users.not-found': z.object({ uid: z.string() }),
  /** The office would be left without anyone who may manage users. */
  'users.last-admin': z.object({ name: z.string() }),
} as const;
