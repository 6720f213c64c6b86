import { findSetting, putSetting } from '#db/queries/settings.ts';
import { clearAttempts, endSessions, findActiveAccount, rolesOf } from '#db/queries/users.ts';
import {
  RECOVERY_CODE_BYTES,
  recoveryCode,
  recoveryCodeHash,
} from '#shared/domain/accounts/recovery-code.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext, QueryContext } from '../../context.ts';

const SETTING = 'users.recovery';
/** Tries with the code are counted together, whatever login name was typed. */
export const RECOVERY_ATTEMPTS = 'kode pemulihan';

/** Puts a new code in force and answers it; only its hash is kept. */
export function newRecoveryCode(context: CommandContext): string {
  const code = recoveryCode(context.random(RECOVERY_CODE_BYTES));
  putSetting(context.db, SETTING, { sha256: recoveryCodeHash(code) }, context.now);
  return code;
}

/** The administrator prints a new code; the one before it no longer holds. */
export const renewRecoveryCode = (context: CommandContext) =>
  ok({ code: newRecoveryCode(context) });

/** Whether this is the code in force. */
export function isRecoveryCode({ db }: QueryContext, typed: string): boolean {
  const stored = findSetting(db, SETTING) as { sha256: string } | undefined;
  return stored !== undefined && stored.sha256 === recoveryCodeHash(typed);
}

/** Sets an administrator's password by the code, which is used up: the next one takes its place. */
export function recoverAccount(
  context: CommandContext,
  input: { login: string; typed: string; hash: string },
) {
  const { db, now } = context;
  const { login } = input;
  if (!isRecoveryCode(context, input.typed))
    return err({ code: 'users.wrong-code', login } as const);
  const account = findActiveAccount(db, login);
  if (!account || !rolesOf(db, account.id).some(({ role }) => role === 'admin')) {
    return err({ code: 'users.not-admin', login } as const);
  }
  db.update('user_account', account.id, { password_phc: input.hash, must_change: 0 });
  endSessions(db, account.id, now);
  clearAttempts(db, login);
  clearAttempts(db, RECOVERY_ATTEMPTS);
  context.subject(account.uid);
  context.describe({ name: account.full_name });
  return ok({ code: newRecoveryCode(context) });
}
