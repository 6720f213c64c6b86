import { findActiveAccount } from '#db/queries/users.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, signedIn } from '../../context.ts';

/** The second person of a revocation, whose password has been checked: somebody else than the author. */
export function findSecond(context: CommandContext, login: string) {
  const second = findActiveAccount(context.db, login);
  if (!second) return err({ code: 'users.wrong-password', login } as const);
  return second.id === signedIn(context).id
    ? err({ code: 'decrees.second-same', name: second.full_name } as const)
    : ok(second);
}
