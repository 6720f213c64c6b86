import { z } from 'zod';

export const journalErrors = {
  'journal.not-found': z.object({ seq: z.number() }),
  'journal.not-own': z.object({ actor: z.string() }),
  'journal.too-old': z.object({ hours: z.number() }),
  'journal.already-undone': z.object({ seq: z.number() }),
  /** `command` names the action; the printed list gives the reason. */
  'journal.no-inverse': z.object({ command: z.string(), reason: z.string() }),
  /** A later action used the record: its command, the values of its sentence, when and by whom. */
  'journal.depends': z.object({
    later: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    at: z.string(),
    by: z.string(),
  }),
} as const;
