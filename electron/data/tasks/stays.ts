/** Tasks of this noun; the names are those of shared/contract/stays.ts. */
export const staysTasks = {} as const;
