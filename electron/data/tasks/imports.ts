/** Tasks of this noun; the names are those of shared/contract/imports.ts. */
export const importsTasks = {} as const;
