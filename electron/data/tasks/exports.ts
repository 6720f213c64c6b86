import { writeList } from '../exports/write-list.ts';

/** Tasks of this noun; the names are those of shared/contract/exports.ts. */
export const exportsTasks = { writeList } as const;
