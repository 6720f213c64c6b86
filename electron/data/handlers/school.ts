import {
  setSchoolRules,
  showSchoolRules,
  showSchoolRulesHistory,
} from '../use-cases/school/rules.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/school.ts. */
export const schoolQueries = {
  rules: showSchoolRules,
  history: showSchoolRulesHistory,
} as const;
export const schoolCommands = { setRules: setSchoolRules } as const;
