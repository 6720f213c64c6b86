import { z } from 'zod';
import { host } from './define.ts';

/** A file the person chose: the window sees its name and a token, never its path. */
export const FileToken = z.string().regex(/^[0-9a-f]{32}$/);

/**
 * A chosen file in the input of a task: the window gives the token, main puts the path in its place
 * (`files` of the endpoint) and lets no unknown token through.
 */
export const TaskFile = z.string().min(1).max(4096);

export const FILE_PURPOSES = ['spreadsheet', 'backup', 'attachment', 'image', 'folder'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

const ChosenFile = z.object({ file: FileToken, name: z.string(), bytes: z.number() });

export const filesContract = {
  /** Asks the person for a file to read; null when they thought better of it. */
  pick: host({
    input: z.object({ purpose: z.enum(FILE_PURPOSES) }),
    output: ChosenFile.nullable(),
    errors: [],
    access: 'anyone',
  }),
  /** Asks where to save; null when they thought better of it. */
  chooseTarget: host({
    input: z.object({
      suggestedName: z.string().min(1).max(120),
      extension: z.enum(['xlsx', 'csv', 'pdf', 'txt']),
    }),
    output: ChosenFile.nullable(),
    errors: [],
    access: 'signed-in',
  }),
  /** Opens the folder of a file that was just saved. */
  reveal: host({
    input: z.object({ file: FileToken }),
    output: z.null(),
    errors: [],
    access: 'signed-in',
    files: ['file'],
  }),
} as const;
