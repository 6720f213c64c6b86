export const enrolmentsContract = {} as const;
