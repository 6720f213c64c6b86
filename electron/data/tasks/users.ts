import type { NewUser } from '#shared/contract/users.ts';
import { err, ok } from '#shared/result.ts';
import { hashPassword, verifyPassword } from '../accounts/password.ts';
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
  async add({ steps, costs }: TaskContext, { password, ...user }: NewUser) {
    return steps.users.add({ user, passwordHash: await hashPassword(password, costs.password) });
  },
  async changePassword({ steps, costs }: TaskContext, input: { current: string; next: string }) {
    const login = (await steps.users.ownLogin({})) ?? '';
    // The present password is a try like any other: an open window must not be a way to guess it.
    const begun = await steps.users.beginSignIn({ login });
    if (!begun.ok) return begun;
    const fits = await verifyPassword(input.current, begun.value.hash ?? undefined);
    if (!fits) return err({ code: 'users.wrong-password', login } as const);
    if (input.next === input.current) return err({ code: 'users.same-password', login } as const);
    return steps.users.setOwnPassword({ hash: await hashPassword(input.next, costs.password) });
  },
  async resetPassword({ steps, costs }: TaskContext, input: { uid: string; password: string }) {
    return steps.users.resetPassword({
      uid: input.uid,
      hash: await hashPassword(input.password, costs.password),
    });
  },
  async recover(
    { steps, costs }: TaskContext,
    input: { login: string; code: string; password: string },
  ) {
    const login = input.login.trim().toLowerCase();
    const fits = await steps.users.beginRecovery({ login, typed: input.code });
    if (!fits.ok) return fits;
    if (!fits.value) return err({ code: 'users.wrong-code', login } as const);
    const hash = await hashPassword(input.password, costs.password);
    return steps.users.recover({ login, typed: input.code, hash });
  },
} as const;
