import { findHouse } from '#db/queries/applications.ts';
import { putSetting } from '#db/queries/settings.ts';
import { findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { listOpenApplications } from '#db/queries/application-list.ts';
import type { WaitlistPolicy } from '#shared/domain/waitlist/waitlist-order.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { refreshApplications } from './refresh-applications.ts';

/**
 * Changes the rules of the waiting list: a new version, and the order follows at once. A call that
 * holds a bed keeps the rule of its day.
 */
export function setPolicy(
  context: CommandContext,
  { policy }: { policy: Omit<WaitlistPolicy, 'version'> },
) {
  const { db, now, today } = context;
  const house = findHouse(db);
  if (!house) return err({ code: 'applications.no-site', today } as const);
  const before = findWaitlistPolicy(db);
  const same =
    before.emergencyFirst === policy.emergencyFirst &&
    before.vulnerability === policy.vulnerability &&
    before.substituteDesil === policy.substituteDesil;
  if (same) return err({ code: 'applications.policy-same', version: before.version } as const);
  const version = before.version + 1;
  putSetting(db, 'facility.waitlist', { version, ...policy }, now);
  refreshApplications(db, listOpenApplications(db, house.id), context);
  context.subject(house.uid);
  context.describe({ version });
  return ok({ version });
}
