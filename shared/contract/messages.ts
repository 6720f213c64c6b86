import { z } from 'zod';
import { FAMILY_MESSAGES } from '../domain/enrolment/family-messages.ts';
import { CANDIDATE_WRITERS } from './candidates.ts';
import { command, query } from './define.ts';

const Uid = z.string().min(1).max(60);
const Kind = z.enum(FAMILY_MESSAGES);

/** Pesan WA: short texts to a family, pasted into WhatsApp by hand; the program sends nothing. */
export const messagesContract = {
  /** Which messages fit a child today, and to whom they go. */
  show: query({
    input: z.object({ candidate: Uid }),
    output: z.object({
      name: z.string(),
      guardian: z.string().nullable(),
      phone: z.string().nullable(),
      messages: z.array(z.object({ kind: Kind, text: z.string() })),
    }),
    errors: ['candidates.not-found'],
    access: CANDIDATE_WRITERS,
    reads: ['candidates', 'runs', 'decrees', 'enrolments', 'intakes', 'settings'],
  }),
  /** The history keeps that somebody copied a message; nothing else changes. */
  copied: command({
    input: z.object({ candidate: Uid, kind: Kind }),
    output: z.null(),
    errors: ['candidates.not-found', 'messages.not-fitting'],
    access: CANDIDATE_WRITERS,
    changes: ['journal'],
    undo: { none: 'Pesan yang sudah disalin mungkin sudah terkirim; tidak ada data yang berubah.' },
  }),
} as const;
