/** Tasks of this noun; the names are those of shared/contract/intakes.ts. */
export const intakesTasks = {} as const;
