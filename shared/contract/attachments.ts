import { z } from 'zod';
import { ATTACHMENT_KINDS } from '../domain/people/attachment-kinds.ts';
import { command, query, task } from './define.ts';

export const attachmentsContract = {
  /** Copies a chosen photo or scan into the office and names it at a person, or a candidate's. */
  add: task({
    input: z.object({
      /** Uid of a candidate, or of a person who is none: a resident. */
      candidate: z.string(),
      kind: z.enum(ATTACHMENT_KINDS),
      /** Token of the chosen file; main turns it into a path. */
      file: z.string().min(1, 'attachments.file-missing'),
    }),
    output: z.object({ uid: z.string(), hash: z.string(), fileName: z.string() }),
    errors: [
      'attachments.unreadable',
      'attachments.empty',
      'attachments.too-large',
      'attachments.wrong-type',
      'attachments.same',
      'candidates.not-found',
    ],
    access: ['head', 'officer', 'companion'],
    changes: ['attachments', 'candidates', 'journal'],
    files: ['file'],
  }),
  /** Ends an attachment on today with a reason; the file stays for the backups that name it. */
  end: command({
    input: z.object({
      uid: z.string(),
      reason: z.string().trim().min(1, 'attachments.reason-empty').max(200),
    }),
    output: z.object({ uid: z.string(), fileName: z.string() }),
    errors: ['attachments.not-found', 'attachments.ended'],
    access: ['head', 'officer'],
    changes: ['attachments', 'candidates', 'journal'],
    undo: 'recorded',
  }),
  /** Whether this person may see a stored file, and what it is; main asks before it serves one. */
  locate: query({
    input: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: z.object({ hash: z.string(), mediaType: z.string(), fileName: z.string() }),
    errors: ['attachments.not-found', 'access.denied'],
    access: 'signed-in',
    reads: ['attachments'],
  }),
} as const;
