import { err, ok } from '#shared/result.ts';
import { verifyPassword } from '../accounts/password.ts';
import type { TaskContext } from '../task.ts';

/** Tasks of this noun; the names are those of shared/contract/users.ts. */
export const usersTasks = {
  async signIn(
    { steps, environment, setSession }: TaskContext,
    input: { login: string; password: string },
  ) {
    const login = input.login.trim().toLowerCase();
    const begun = await steps.users.beginSignIn({ login });
    if (!begun.ok) return begun;
    const fits = await verifyPassword(input.password, begun.value.hash ?? undefined);
    if (!fits) return err({ code: 'users.wrong-password', login } as const);
    const token = environment.random(32);
    const opened = await steps.users.openSession({ login, token });
    if (!opened.ok) return opened;
    setSession(token);
    return ok(opened.value);
  },
  async signOut({ steps, session, setSession }: TaskContext) {
    if (session) await steps.users.endSession({ token: session });
    setSession(null);
    return ok(null);
  },
} as const;
