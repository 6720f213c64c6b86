export const enrolmentsErrors = {} as const;
