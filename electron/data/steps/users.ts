import { build } from '#db/build.ts';
import type { WriteDb } from '#db/connection.ts';
import { clearAttempts, findActiveAccount, findAttempts, findUser } from '#db/queries/users.ts';
import { countTry, secondsLocked } from '#shared/domain/accounts/lockout.ts';
import { err, ok } from '#shared/result.ts';
import type { Instant } from '#shared/vocabulary.ts';
import { tokenHash } from '../call-facts.ts';
import { readStep, writeStep } from '../step.ts';
import { addUser } from '../use-cases/users/add-user.ts';
import {
  isRecoveryCode,
  RECOVERY_ATTEMPTS,
  recoverAccount,
} from '../use-cases/users/recover-account.ts';
import { resetPassword, setOwnPassword } from '../use-cases/users/set-password.ts';

const NO_TRIES = { failures: 0, lockedUntil: null };

/** Counts a try as failed before anything is checked; seconds to wait when none is allowed now. */
function countAttempt(db: WriteDb, login: string, now: Instant): number {
  const row = findAttempts(db, login);
  const before = row ? { failures: row.failures, lockedUntil: row.locked_until } : NO_TRIES;
  const seconds = secondsLocked(before, now);
  if (seconds > 0) return seconds;
  const after = countTry(before, now);
  const stored = { failures: after.failures, locked_until: after.lockedUntil, last_at: now };
  if (row) db.run(build.updateTable('session_attempt').set(stored).where('id', '=', row.id));
  else db.run(build.insertInto('session_attempt').values({ login, ...stored }));
  return 0;
}

export const userSteps = {
  /** Counts the try as failed before the password is checked; answers the stored hash. */
  beginSignIn: writeStep('users.tryToSignIn', (context, { login }: { login: string }) => {
    const { db, now } = context;
    context.describe({ login });
    const seconds = countAttempt(db, login, now);
    if (seconds > 0) return err({ code: 'users.locked', seconds } as const);
    return ok({ hash: findActiveAccount(db, login)?.password_phc ?? null });
  }),
  /** Opens a session for a login whose password was right. */
  openSession: writeStep(
    'users.signIn',
    (context, { login, token }: { login: string; token: string }) => {
      const { db, now } = context;
      const account = findActiveAccount(db, login);
      if (!account) return err({ code: 'users.wrong-password', login } as const);
      clearAttempts(db, login);
      db.run(
        build.insertInto('session').values({
          token_hash: tokenHash(token),
          user_id: account.id,
          started_at: now,
          seen_at: now,
          ended_at: null,
        }),
      );
      context.subject(account.uid);
      context.describe({ name: account.full_name });
      return ok({ name: account.full_name });
    },
  ),
  /** A second person proved who they are: their wrong tries are forgotten. */
  forgetTries: writeStep('users.confirmSecond', (context, { login }: { login: string }) => {
    clearAttempts(context.db, login);
    context.describe({ login });
    return ok(null);
  }),
  endSession: writeStep('users.signOut', ({ db, now }, { token }: { token: string }) => {
    db.run(
      build
        .updateTable('session')
        .set({ ended_at: now })
        .where('token_hash', '=', tokenHash(token))
        .where('ended_at', 'is', null),
    );
    return ok(null);
  }),
  /** Whether anyone is signed in under this context; for locking the window. */
  whoAmI: readStep((context, _payload: Record<string, never>) => context.user),
  /** The login name of whoever is signed in. */
  ownLogin: readStep(({ db, user }, _payload: Record<string, never>) =>
    user ? (findUser(db, user.uid)?.login ?? null) : null,
  ),
  add: writeStep('users.add', addUser),
  setOwnPassword: writeStep('users.changePassword', setOwnPassword),
  resetPassword: writeStep('users.resetPassword', resetPassword),
  /** Counts the try with a recovery code as failed; answers whether the code is the one in force. */
  beginRecovery: writeStep(
    'users.tryToRecover',
    (context, input: { login: string; typed: string }) => {
      context.describe({ login: input.login });
      const seconds = countAttempt(context.db, RECOVERY_ATTEMPTS, context.now);
      if (seconds > 0) return err({ code: 'users.locked', seconds } as const);
      return ok(isRecoveryCode(context, input.typed));
    },
  ),
  recover: writeStep('users.recover', recoverAccount),
} as const;
