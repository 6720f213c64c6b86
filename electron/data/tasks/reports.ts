/** Tasks of this noun; the names are those of shared/contract/reports.ts. */
export const reportsTasks = {} as const;
