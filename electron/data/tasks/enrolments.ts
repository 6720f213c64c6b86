/** Tasks of this noun; the names are those of shared/contract/enrolments.ts. */
export const enrolmentsTasks = {} as const;
