/** Tasks of this noun; the names are those of shared/contract/files.ts. */
export const filesTasks = {} as const;
