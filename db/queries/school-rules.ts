import { DEFAULT_SCHOOL_RULES, type SchoolRules } from '#shared/domain/enrolment/school-rules.ts';
import type { ReadDb } from '../connection.ts';
import { findSetting } from './settings.ts';

/** Key of Aturan sekolah. */
export const SCHOOL_RULES = 'school.rules';

/** Aturan sekolah in force: the setting over the defaults. */
export const findSchoolRules = (db: ReadDb): SchoolRules => ({
  ...DEFAULT_SCHOOL_RULES,
  ...(findSetting(db, SCHOOL_RULES) as Partial<SchoolRules> | undefined),
});
