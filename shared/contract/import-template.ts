import { z } from 'zod';
import { SAMPLES } from '../domain/imports/sample-lists.ts';
import { task } from './define.ts';
import { TaskFile } from './files.ts';
import { List } from './import-shapes.ts';

/**
 * Writes the empty list with the columns the import knows; with `sample` a list of invented people
 * instead, as the offices of a school have them.
 */
export const template = task({
  input: z.object({
    target: TaskFile,
    list: List.optional(),
    sample: z.enum(SAMPLES).optional(),
  }),
  output: z.null(),
  errors: ['imports.target-unwritable'],
  access: 'signed-in',
  changes: [],
  files: ['target'],
});
