import { findIntake } from '#db/queries/intakes.ts';
import { listQuotas } from '#db/queries/quotas.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { quotaEndpoints } from '#shared/contract/quotas.ts';
import { splitTooLarge } from '#shared/domain/quota/quota-outcome.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext, QueryContext } from '../../context.ts';
import { noIntake } from './edit-intake.ts';

/** The versions of an intake's quota, the newest first. */
export function showQuotas({ db }: QueryContext, input: { intake: string }) {
  const intake = findIntake(db, input.intake);
  if (!intake) return noIntake(input.intake);
  return ok(
    listQuotas(db, intake.id).map((quota) => ({
      uid: quota.uid,
      version: quota.version,
      places: quota.places,
      setOn: quota.set_on,
      reason: quota.reason,
      letterNo: quota.letter_no,
      letterDate: quota.letter_date,
      regencies: [...quota.regencies],
    })),
  );
}

/** Adds a version of the quota; what was said before stays as it was said. */
export function setQuota(context: CommandContext, input: ParsedOf<typeof quotaEndpoints.setQuota>) {
  const { db } = context;
  const intake = findIntake(db, input.intake);
  if (!intake) return noIntake(input.intake);
  const over = splitTooLarge(input);
  if (over > 0) return err({ code: 'intakes.quota-split', places: input.places, over } as const);
  const version = (listQuotas(db, intake.id)[0]?.version ?? 0) + 1;
  const quotaId = db.insert('intake_quota', {
    uid: context.newUid(),
    intake_id: intake.id,
    version,
    places: input.places,
    set_on: input.setOn,
    reason: input.reason,
    letter_no: input.letterNo || null,
    letter_date: input.letterDate ?? null,
  });
  for (const { regency, places } of input.regencies) {
    db.insert('regency_quota', { uid: context.newUid(), quota_id: quotaId, regency, places });
  }
  context.subject(intake.uid);
  context.describe({ name: intake.name, version, places: input.places, reason: input.reason });
  return ok({ version });
}
