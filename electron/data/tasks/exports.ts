/** Tasks of this noun; the names are those of shared/contract/exports.ts. */
export const exportsTasks = {} as const;
