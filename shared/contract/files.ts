import { z } from 'zod';
import { host } from './define.ts';
import { List, ROLES } from './import-shapes.ts';

/** A file the person chose: the window sees its name and a token, never its path. */
export const FileToken = z.string().regex(/^[0-9a-f]{32}$/);

/**
 * A chosen file in the input of a task: the window gives the token, main puts the path in its place
 * (`files` of the endpoint) and lets no unknown token through.
 */
export const TaskFile = z.string().min(1).max(4096);

export const FILE_PURPOSES = [
  'spreadsheet',
  'backup',
  'attachment',
  'image',
  'settings',
  'folder',
] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** Files a person can choose, drop or paste at once; more is a mistake of the hand. */
export const MOST_FILES = 20;

const ChosenFile = z.object({ file: FileToken, name: z.string(), bytes: z.number() });

export const filesContract = {
  /** Asks the person for a file to read; null when they thought better of it. */
  pick: host({
    input: z.object({ purpose: z.enum(FILE_PURPOSES) }),
    output: ChosenFile.nullable(),
    errors: [],
    access: 'anyone',
  }),
  /** Asks the person for photos and scans to attach, several at once; none when they thought better of it. */
  pickSeveral: host({
    input: z.object({}),
    output: z.array(ChosenFile).max(MOST_FILES),
    errors: [],
    access: 'signed-in',
  }),
  /**
   * Takes a picture or PDF from the page itself: pasted, dropped on the window, or cropped. Main
   * looks at size and first bytes, writes it to a temporary file and answers a token as for a chosen
   * file. The file is gone as soon as the task that was given the token has answered.
   */
  take: host({
    input: z.object({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
    output: ChosenFile,
    errors: ['attachments.empty', 'attachments.too-large', 'attachments.wrong-type'],
    access: 'signed-in',
  }),
  /**
   * Takes rows copied in a spreadsheet or a chat, to be read from then on as a chosen list is. Main
   * writes them to a temporary file that the next paste or the end of the program removes.
   */
  takeRows: host({
    input: z.object({
      text: z.string().max(4_000_000),
      list: List,
      /** Before the time in the name of the list. */
      title: z.string().min(1).max(60),
    }),
    output: z.object({
      file: FileToken,
      name: z.string(),
      /** Row of the column titles, from 1; 0 when the rows have none. */
      headerRow: z.number().int().min(0),
    }),
    errors: [
      'imports.paste-empty',
      'imports.paste-single',
      'imports.paste-many',
      'imports.paste-unknown',
    ],
    access: ROLES,
  }),
  /** A chosen picture for the page to show and crop; `bytes` is null for a PDF. */
  look: host({
    input: z.object({ file: FileToken }),
    output: z.object({
      name: z.string(),
      mediaType: z.string(),
      bytes: z.instanceof(Uint8Array).nullable(),
    }),
    errors: [
      'attachments.unreadable',
      'attachments.empty',
      'attachments.too-large',
      'attachments.wrong-type',
    ],
    access: 'signed-in',
    files: ['file'],
  }),
  /** Asks where to save; null when they thought better of it. */
  chooseTarget: host({
    input: z.object({
      suggestedName: z.string().min(1).max(120),
      extension: z.enum(['xlsx', 'csv', 'pdf', 'docx', 'txt', 'json']),
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
