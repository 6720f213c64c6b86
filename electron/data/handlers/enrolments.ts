/** Use cases of this noun by kind; the names are those of shared/contract/enrolments.ts. */
export const enrolmentsQueries = {} as const;
export const enrolmentsCommands = {} as const;
