import { z } from 'zod';

export const journalErrors = {
  'journal.not-found': z.object({ seq: z.number() }),
  'journal.not-own': z.object({ actor: z.string() }),
  'journal.too-old': z.object({ hours: z.number() }),
  'journal.already-undone': z.object({ seq: z.number() }),
  /** `command` names the action; the printed list gives the reason. */
  'journal.no-inverse': z.object({ command: z.string(), reason: z.string() }),
  /** A later action used the record; `later` is its command, `at` its time. */
  'journal.depends': z.object({ later: z.string(), at: z.string(), by: z.string() }),
} as const;
