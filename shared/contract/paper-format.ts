import { z } from 'zod';
import { PAPER_SIZES } from '../documents/document.ts';

/** On what a paper is printed. */
export const PaperFormatInput = {
  size: z.enum(PAPER_SIZES),
  orientation: z.enum(['portrait', 'landscape']).default('portrait'),
};

/** A month or a class stands in so many columns that it is never upright. */
export const SidewaysInput = {
  size: z.enum(PAPER_SIZES),
  orientation: z.literal('landscape').default('landscape'),
};

/** A letter is never lying. */
export const UprightInput = {
  size: z.enum(PAPER_SIZES),
  orientation: z.literal('portrait').default('portrait'),
};
