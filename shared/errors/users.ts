import { z } from 'zod';

export const usersErrors = {
  'users.wrong-password': z.object({ login: z.string() }),
  'users.locked': z.object({ seconds: z.number() }),
  'users.login-taken': z.object({ login: z.string() }),
  'users.not-found': z.object({ uid: z.string() }),
  /** The office would be left without anyone who may manage users. */
  'users.last-admin': z.object({ name: z.string() }),
  /** The new password is the old one. */
  'users.same-password': z.object({ login: z.string() }),
  /** The recovery code is not the one in force; it holds once. */
  'users.wrong-code': z.object({ login: z.string() }),
  /** The recovery code opens the account of an administrator only. */
  'users.not-admin': z.object({ login: z.string() }),
} as const;
