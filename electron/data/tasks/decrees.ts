import type { LocalDate } from '#shared/vocabulary.ts';
import { checkSecondPerson } from '../accounts/second-person.ts';
import { keepAttachment } from '../files/keep-attachment.ts';
import type { TaskContext } from '../task.ts';

interface Revocation {
  readonly decree: string;
  readonly on: LocalDate;
  readonly reason: string;
  readonly second: { readonly login: string; readonly password: string };
}

interface NameRevocation extends Revocation {
  readonly candidate: string;
}

/** Tasks of this noun; the names are those of shared/contract/decrees.ts. */
export const decreesTasks = {
  async revoke(context: TaskContext, { second, ...rest }: Revocation) {
    const checked = await checkSecondPerson(context, second);
    if (!checked.ok) return checked;
    return context.steps.decrees.revoke({ ...rest, secondLogin: checked.value.login });
  },
  async revokeName(context: TaskContext, { second, ...rest }: NameRevocation) {
    const checked = await checkSecondPerson(context, second);
    if (!checked.ok) return checked;
    return context.steps.decrees.revokeName({ ...rest, secondLogin: checked.value.login });
  },
  /** First the file, then its name in the database: a lost row leaves a file, never the reverse. */
  async attachScan(
    { steps, folders, environment }: TaskContext,
    input: { decree: string; file: string },
  ) {
    const kept = await keepAttachment(input.file, folders, environment.random(8));
    if (!kept.ok) return kept;
    return steps.decrees.attachScan({ decree: input.decree, file: kept.value });
  },
} as const;
