import { z } from 'zod';

const Printer = z.object({ printer: z.string() });

export const printersErrors = {
  /** What was typed holds already. */
  'printers.same': Printer,
  /** The computer does not know this printer (any more). */
  'printers.gone': Printer,
  /** The printer says that it will not print now, and why. Nothing was sent. */
  'printers.not-ready': Printer.extend({
    state: z.enum(['stopped', 'offline', 'noPaper', 'jam', 'refusing']),
  }),
  /** The system took the paper and gave it back. */
  'printers.failed': Printer.extend({ reason: z.string() }),
  /** What was typed names no pages of the paper. */
  'printers.pages': z.object({
    kind: z.enum(['unreadable', 'backwards', 'beyond']),
    part: z.string(),
    pages: z.number(),
  }),
} as const;
