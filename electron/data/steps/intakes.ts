import { findActiveAccount } from '#db/queries/users.ts';
import { err, ok } from '#shared/result.ts';
import { signedIn } from '../context.ts';
import { readStep, writeStep } from '../step.ts';
import { setPolicyTogether } from '../use-cases/intakes/set-policy.ts';

const MAY_SECOND: readonly string[] = ['head', 'officer'];

export const intakeSteps = {
  /** Whether this login may second a change of frozen rules: another head or officer. */
  findSecond: readStep((context, { login }: { login: string }) => {
    const account = findActiveAccount(context.db, login);
    // An unknown login is told apart from a wrong password nowhere.
    if (!account) return err({ code: 'users.wrong-password', login } as const);
    const name = account.full_name;
    if (account.uid === signedIn(context).uid) {
      return err({ code: 'intakes.second-same', name } as const);
    }
    const roles = context.db.sql<{ role: string }>(
      'SELECT role FROM user_role WHERE user_id = ?',
      account.id,
    );
    return roles.some(({ role }) => MAY_SECOND.includes(role))
      ? ok({ uid: account.uid, name })
      : err({ code: 'intakes.second-role', name } as const);
  }),
  setPolicyTogether: writeStep('intakes.setPolicyTogether', setPolicyTogether),
} as const;
