import { z } from 'zod';
import { task } from './define.ts';
import { TaskFile } from './files.ts';
import { ROLES, SHEET_ERRORS } from './import-shapes.ts';

/**
 * Opens a workbook that is locked with a password, until another one is. The password is neither
 * stored nor written in the journal; the file itself stays as it is.
 */
export const unlock = task({
  input: z.object({
    file: TaskFile,
    password: z.string().min(1).max(255),
  }),
  output: z.null(),
  errors: [...SHEET_ERRORS, 'imports.password-wrong'],
  access: ROLES,
  changes: [],
  files: ['file'],
});
