/** Tasks of this noun; the names are those of shared/contract/applications.ts. */
export const applicationsTasks = {} as const;
