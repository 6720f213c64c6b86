import { z } from 'zod';
import { PAPER_SIZES } from '../documents/document.ts';
import { FARTHEST_MM } from '../domain/papers/printer-offset.ts';
import { command, host, query } from './define.ts';
import { PrinterName } from './paper-format.ts';
import { PAPER_ROLES } from './paper-output.ts';

const Size = z.enum(PAPER_SIZES);
const Millimetres = z
  .number('printers.offset-number')
  .min(-FARTHEST_MM, 'printers.offset-far')
  .max(FARTHEST_MM, 'printers.offset-far')
  .multipleOf(0.1, 'printers.offset-fine');

/** In what state a printer says it is. */
export const PRINTER_STATES = [
  'ready',
  'stopped',
  'offline',
  'noPaper',
  'jam',
  'refusing',
] as const;

/** Pencetak: what this computer prints on, and how far each is put right. */
export const printersContract = {
  /** The printers that the computer knows now, the usual one first. */
  found: host({
    input: z.object({}),
    output: z.array(
      z.object({
        name: z.string(),
        label: z.string(),
        usual: z.boolean(),
        state: z.enum(PRINTER_STATES),
      }),
    ),
    errors: [],
    access: [...PAPER_ROLES, 'admin'],
  }),
  /** Every offset that was set, newest first: from which day, by whom. In millimetres. */
  profiles: query({
    input: z.object({}),
    output: z.array(
      z.object({
        uid: z.string(),
        printer: z.string(),
        size: Size,
        right: z.number(),
        down: z.number(),
        from: z.string(),
        by: z.string(),
        /** It holds today. */
        now: z.boolean(),
      }),
    ),
    errors: [],
    access: 'signed-in',
    reads: ['settings'],
  }),
  /** The offset of a printer and a paper today, in tenths of a millimetre. */
  offset: query({
    input: z.object({ printer: PrinterName, size: Size }),
    output: z.object({ right: z.number(), down: z.number() }),
    errors: [],
    access: 'signed-in',
    reads: ['settings'],
  }),
  /** From today on everything printed there on this paper is put right so far. */
  setOffset: command({
    input: z.object({ printer: PrinterName, size: Size, right: Millimetres, down: Millimetres }),
    output: z.object({ printer: z.string() }),
    errors: ['printers.same'],
    access: ['head', 'officer', 'admin'],
    changes: ['settings', 'journal'],
    undo: 'recorded',
  }),
} as const;
