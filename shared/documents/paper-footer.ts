import type { Footer } from './document.ts';
import { paperInstant } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';

const GENERATION_SHOWN = 8;

/** The foot of every page: which document, when, by whom, from which database generation. */
export function paperFooter(
  input: Pick<PaperInput, 'printedAt' | 'printedBy' | 'generation'>,
  documentName: string,
): Footer {
  return {
    documentName,
    printedAt: paperInstant(input.printedAt),
    printedBy: input.printedBy,
    generation: input.generation.slice(0, GENERATION_SHOWN),
  };
}
