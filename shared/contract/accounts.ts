import { z } from 'zod';

export const Password = z.string().min(8, 'users.password-short').max(200);
export const Login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9._-]{2,40}$/, 'users.login-shape');
