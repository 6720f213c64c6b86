import { findActiveAccount, findAttempts } from '#db/queries/users.ts';
import { build } from '#db/build.ts';
import { countTry, secondsLocked } from '#shared/domain/accounts/lockout.ts';
import { err, ok } from '#shared/result.ts';
import { tokenHash } from '../call-facts.ts';
import { readStep, writeStep } from '../step.ts';

const NO_TRIES = { failures: 0, lockedUntil: null };

export const userSteps = {
  /** Counts the try as failed before the password is checked; answers the stored hash. */
  beginSignIn: writeStep('users.tryToSignIn', ({ db, now }, { login }: { login: string }) => {
    const row = findAttempts(db, login);
    const before = row ? { failures: row.failures, lockedUntil: row.locked_until } : NO_TRIES;
    const seconds = secondsLocked(before, now);
    if (seconds > 0) return err({ code: 'users.locked', seconds } as const);
    const after = countTry(before, now);
    const stored = { failures: after.failures, locked_until: after.lockedUntil, last_at: now };
    if (row) db.run(build.updateTable('session_attempt').set(stored).where('id', '=', row.id));
    else db.run(build.insertInto('session_attempt').values({ login, ...stored }));
    return ok({ hash: findActiveAccount(db, login)?.password_phc ?? null });
  }),
  /** Opens a session for a login whose password was right. */
  openSession: writeStep(
    'users.signIn',
    (context, { login, token }: { login: string; token: string }) => {
      const { db, now } = context;
      const account = findActiveAccount(db, login);
      if (!account) return err({ code: 'users.wrong-password', login } as const);
      db.run(build.deleteFrom('session_attempt').where('login', '=', login));
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
  forgetTries: writeStep('users.confirmSecond', ({ db }, { login }: { login: string }) => {
    db.run(build.deleteFrom('session_attempt').where('login', '=', login));
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
} as const;
