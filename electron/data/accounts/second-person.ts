import { err, ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import { verifyPassword } from './password.ts';

/**
 * Checks the login of a second person beside the one who is signed in, without opening a session.
 * Wrong tries count and lock like a sign-in.
 */
export async function checkSecondPerson(
  { steps }: TaskContext,
  input: { readonly login: string; readonly password: string },
) {
  const login = input.login.trim().toLowerCase();
  const begun = await steps.users.beginSignIn({ login });
  if (!begun.ok) return begun;
  const fits = await verifyPassword(input.password, begun.value.hash ?? undefined);
  if (!fits) return err({ code: 'users.wrong-password', login } as const);
  await steps.users.forgetTries({ login });
  return ok({ login });
}
