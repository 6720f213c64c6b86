import { resumeRotation } from '../use-cases/backups/resume-rotation.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/backups.ts. */
export const backupsQueries = {} as const;
export const backupsCommands = { resumeRotation } as const;
