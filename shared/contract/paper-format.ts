import { z } from 'zod';
import { PAPER_SIZES } from '../documents/document.ts';

/** The day a paper bears; who was in office then signs it. Left out: its own day, or today. */
export const OfDay = { date: z.iso.date('places.date').optional() };

/** A printer by the name that the system gives it. */
export const PrinterName = z.string().min(1, 'printers.choose').max(200);

/** On what a paper is printed. */
export const PaperFormatInput = {
  size: z.enum(PAPER_SIZES),
  orientation: z.enum(['portrait', 'landscape']).default('portrait'),
  ...OfDay,
};

/** A month or a class stands in so many columns that it is never upright. */
export const SidewaysInput = {
  size: z.enum(PAPER_SIZES),
  orientation: z.literal('landscape').default('landscape'),
  ...OfDay,
};

/** A letter is never lying. */
export const UprightInput = {
  size: z.enum(PAPER_SIZES),
  orientation: z.literal('portrait').default('portrait'),
  ...OfDay,
};
