import type { LocalDate } from '#shared/vocabulary.ts';
import { checkSecondPerson } from '../accounts/second-person.ts';
import type { TaskContext } from '../task.ts';

interface Revocation {
  readonly decree: string;
  readonly on: LocalDate;
  readonly reason: string;
  readonly second: { readonly login: string; readonly password: string };
}

/** Tasks of this noun; the names are those of shared/contract/decrees.ts. */
export const decreesTasks = {
  async revoke(context: TaskContext, { second, ...rest }: Revocation) {
    const checked = await checkSecondPerson(context, second);
    if (!checked.ok) return checked;
    return context.steps.decrees.revoke({ ...rest, secondLogin: checked.value.login });
  },
} as const;
