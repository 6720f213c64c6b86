export const enrolments = {} as const;
