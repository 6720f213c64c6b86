import { putSetting } from '#db/queries/settings.ts';
import type { NewOffice } from '#shared/contract/office.ts';
import { HOUSE_EXAMPLES } from '#shared/domain/places/house-example.ts';
import { SITE_EXAMPLES } from '#shared/domain/places/site-examples.ts';
import { PRACTICE_TODAY } from '#shared/domain/practice/school-plan.ts';
import { ok } from '#shared/result.ts';
import { witaDate } from '#shared/time.ts';
import { ROLES } from '#shared/vocabulary.ts';
import { tokenHash } from '../../call-facts.ts';
import type { CommandContext } from '../../context.ts';
import { beginWithExample } from './begin-with-example.ts';
import { createHouseFromExample } from '../places/create-house-from-example.ts';
import { newRecoveryCode } from '../users/recover-account.ts';
import { fillPracticeHouse } from './practice-house.ts';
import { fillPractice } from './fill-practice.ts';

export interface OfficeToCreate {
  readonly office: NewOffice;
  readonly passwordHash: string;
  readonly sessionToken: string;
  /** The public half encrypts backups without anybody present; the private one only wrapped. */
  readonly backupKey: { readonly recipient: string; readonly wrapped: string };
}

/** The office, its first user with every role, its backup key, and an open session. */
export function createOffice(context: CommandContext, input: OfficeToCreate) {
  const { db, now } = context;
  const { office } = input;
  const uid = context.newUid();
  const officeId = db.insert('office', {
    uid,
    code: office.code,
    kind: office.kind,
    name: office.name,
    own: 1,
    practice: office.practice ? 1 : 0,
    practice_today: office.practice ? PRACTICE_TODAY : null,
    created_at: now,
  });
  const userUid = context.newUid();
  const userId = db.insert('user_account', {
    uid: userUid,
    office_id: officeId,
    login: office.user.login,
    full_name: office.user.fullName,
    job_title: office.user.jobTitle || null,
    nip: null,
    password_phc: input.passwordHash,
    sees_health: 1,
    sees_incidents: 1,
    created_at: now,
    ended_at: null,
    end_reason: null,
  });
  for (const role of ROLES) db.insert('user_role', { user_id: userId, role });
  db.insert('session', {
    token_hash: tokenHash(input.sessionToken),
    user_id: userId,
    started_at: now,
    seen_at: now,
    ended_at: null,
  });
  putSetting(db, 'backup.recipient', input.backupKey.recipient, now);
  putSetting(db, 'backup.wrapped', input.backupKey.wrapped, now);
  beginOffice(context, officeId, office);
  context.subject(uid, userUid);
  const recoveryCode = newRecoveryCode(context);
  // A generation tells apart what was printed or saved before and after a restore.
  context.describe({ generation: context.random(8), name: office.name, kind: office.kind });
  return ok({ officeId, userId, recoveryCode });
}

/** What an office begins with: the example that it chose, in a practice school with its people. */
function beginOffice(context: CommandContext, officeId: number, office: NewOffice): void {
  if (office.kind === 'facility') {
    const example = HOUSE_EXAMPLES.find(({ id }) => id === office.example);
    const today = office.practice ? PRACTICE_TODAY : witaDate(context.now);
    const from = `${today.slice(0, 4)}-01-01`;
    if (example && office.practice) fillPracticeHouse(context, officeId, example);
    else if (example) createHouseFromExample(context, { officeId, example, from });
    return;
  }
  const example = SITE_EXAMPLES.find(({ id }) => id === office.example);
  if (!example) return;
  if (office.practice && office.kind === 'school') fillPractice(context, officeId, example);
  else beginWithExample(context, officeId, example.id);
}
