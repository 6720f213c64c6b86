import { findIntake, findIntakeByCode } from '#db/queries/intakes.ts';
import { findSite } from '#db/queries/places.ts';
import { putSetting } from '#db/queries/settings.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { intakesContract } from '#shared/contract/intakes.ts';
import { DEFAULT_SCHOOL_POLICY, type OrderPolicy } from '#shared/domain/order/policy.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { noPlace } from '../places/find-place.ts';
import { insertIntake } from './open-intake.ts';

export const noIntake = (intake: string) => err({ code: 'intakes.not-found', intake } as const);

/** Opens an intake and makes the screens work with it. Answers the Kode Segel to print. */
export function openIntake(context: CommandContext, input: ParsedOf<typeof intakesContract.open>) {
  const { db, now } = context;
  const site = findSite(db, input.site);
  if (!site) return noPlace('site', input.site);
  const standing = findIntakeByCode(db, input.code);
  if (standing) {
    return err({ code: 'intakes.code-taken', intake: input.code, name: standing.name } as const);
  }
  let policy: OrderPolicy = DEFAULT_SCHOOL_POLICY;
  if (input.policyOf !== undefined) {
    const model = findIntake(db, input.policyOf);
    if (!model) return noIntake(input.policyOf);
    policy = { ...(JSON.parse(model.policy) as OrderPolicy), version: 1 };
  }
  insertIntake(context, { ...input, siteId: site.id, policy });
  const made = findIntakeByCode(db, input.code);
  if (!made) throw new Error(`Intake ${input.code} is missing after it was made`);
  putSetting(db, 'intake.current', made.uid, now);
  context.describe({ name: made.name, code: made.code, commitment: made.draw_commitment });
  return ok({ uid: made.uid, commitment: made.draw_commitment });
}

/** Changes name and dates. Code and school year stay: draw numbers and ages rest on them. */
export function editIntake(context: CommandContext, input: ParsedOf<typeof intakesContract.edit>) {
  const intake = findIntake(context.db, input.intake);
  if (!intake) return noIntake(input.intake);
  context.db.update('intake', intake.id, {
    name: input.name,
    opens_on: input.opensOn,
    closes_on: input.closesOn,
    term_starts_on: input.termStartsOn,
    meeting_on: input.meetingOn,
    ...(input.noShowDays === undefined ? {} : { no_show_days: input.noShowDays }),
    ...(input.followDays === undefined ? {} : { follow_days: input.followDays }),
  });
  context.subject(intake.uid);
  context.describe({ name: input.name, code: intake.code });
  return ok({});
}

/** The intake the screens work with from now on. */
export function chooseIntake(
  context: CommandContext,
  input: ParsedOf<typeof intakesContract.choose>,
) {
  const intake = findIntake(context.db, input.intake);
  if (!intake) return noIntake(input.intake);
  putSetting(context.db, 'intake.current', intake.uid, context.now);
  context.subject(intake.uid);
  context.describe({ name: intake.name });
  return ok({});
}
