import { findSettingDay, putSetting } from '#db/queries/settings.ts';
import { FACILITY_SETTINGS, findFacilitySettings } from '#db/queries/waitlist-settings.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { houseContract } from '#shared/contract/house.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice, type QueryContext } from '../../context.ts';

/** The rules of the house in force, with the moment of their last change. */
export function showRules({ db }: QueryContext) {
  const { followUpMonths, ...rules } = findFacilitySettings(db);
  return ok({
    ...rules,
    followUpMonths: [...followUpMonths],
    changedAt: findSettingDay(db, FACILITY_SETTINGS),
  });
}

/**
 * Changes Aturan Panti: a new version. Nothing on record moves; tasks and what is proposed are
 * counted by the new rules from the next reading on.
 */
export function setRules(
  context: CommandContext,
  { rules }: ParsedOf<typeof houseContract.setRules>,
) {
  const { db, now } = context;
  const { version: before, ...present } = findFacilitySettings(db);
  const same = Object.entries(rules).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(present[key as keyof typeof rules]),
  );
  if (same) return err({ code: 'house.rules-same', version: before } as const);
  const version = before + 1;
  putSetting(db, FACILITY_SETTINGS, { version, ...rules }, now);
  context.subject(ownOffice(context).uid);
  context.describe({ version });
  return ok({ version });
}
