import { setOffset, showOffset, showProfiles } from '../use-cases/printers/offsets.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/printers.ts. */
export const printersQueries = { profiles: showProfiles, offset: showOffset } as const;
export const printersCommands = { setOffset } as const;
