import { listCodes, listIntakes } from '#db/queries/intakes.ts';
import { findSchoolRules, SCHOOL_RULES } from '#db/queries/school-rules.ts';
import { findSettingDay, listSettingHistory, putSetting } from '#db/queries/settings.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { schoolContract } from '#shared/contract/school.ts';
import { DEFAULT_SCHOOL_RULES, type SchoolRules } from '#shared/domain/enrolment/school-rules.ts';
import { canonicalJson } from '#shared/domain/journal/chain.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice, type QueryContext } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';

/** The rules of the school in force, with the moment of their last change. */
export const showSchoolRules = ({ db }: QueryContext) =>
  ok({ ...findSchoolRules(db), changedAt: findSettingDay(db, SCHOOL_RULES) });

/**
 * Changes the rules: a new version. What people recorded stays; ages answer a check, so what every
 * candidate still lacks follows in the same transaction.
 */
export function setSchoolRules(
  context: CommandContext,
  rules: ParsedOf<typeof schoolContract.setRules>,
) {
  const { db, now, today } = context;
  const { version: before, ...present } = findSchoolRules(db);
  if (canonicalJson(present) === canonicalJson(rules))
    return err({ code: 'school.rules-same', version: before } as const);
  const version = before + 1;
  putSetting(db, SCHOOL_RULES, { version, ...rules }, now);
  if (canonicalJson(present.ages) !== canonicalJson(rules.ages)) {
    const ids = listIntakes(db).flatMap(({ id }) => listCodes(db, id).map((one) => one.id));
    refreshCandidates(db, ids, { today, search: 'kept' });
  }
  context.subject(ownOffice(context).uid);
  context.describe({ version });
  return ok({ version });
}

/** The rules in a recorded change of the setting; the defaults where the row went. */
function rulesIn(text: string | null): SchoolRules {
  const { value } = (text === null ? {} : JSON.parse(text)) as { readonly value?: string };
  const stored = value === undefined ? {} : (JSON.parse(value) as Partial<SchoolRules>);
  return { ...DEFAULT_SCHOOL_RULES, ...stored };
}

/** Every version that was written, the newest first. */
export const showSchoolRulesHistory = ({ db }: QueryContext) =>
  ok(
    listSettingHistory(db, SCHOOL_RULES).map(({ seq, at, actor, undoes, after }) => ({
      seq,
      at,
      actor,
      undone: undoes !== null,
      ...rulesIn(after),
    })),
  );
