import type { ParsedOf } from '#shared/contract/derive.ts';
import type { intakesContract } from '#shared/contract/intakes.ts';
import { err } from '#shared/result.ts';
import { verifyPassword } from '../accounts/password.ts';
import type { TaskContext } from '../task.ts';

/** Tasks of this noun; the names are those of shared/contract/intakes.ts. */
export const intakesTasks = {
  /** The second person's password first: only who proves to be somebody hears what is wrong. */
  async setPolicyTogether(
    { steps }: TaskContext,
    input: ParsedOf<typeof intakesContract.setPolicyTogether>,
  ) {
    const { login, password } = input.second;
    const begun = await steps.users.beginSignIn({ login });
    if (!begun.ok) return begun;
    const fits = await verifyPassword(password, begun.value.hash ?? undefined);
    if (!fits) return err({ code: 'users.wrong-password', login } as const);
    const second = await steps.intakes.findSecond({ login });
    if (!second.ok) return second;
    const { intake, policy } = input;
    return steps.intakes.setPolicyTogether({ intake, policy, second: { ...second.value, login } });
  },
} as const;
