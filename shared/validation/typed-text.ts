import { z } from 'zod';
import { visibleText } from '../domain/format/visible-text.ts';

/** What was typed into a field of one line, as people see it; `problem` when longer than `most`. */
export const typedLine = (most: number, problem: string) =>
  z.string().overwrite(visibleText).max(most, problem);
