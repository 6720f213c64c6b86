import { setText } from '../use-cases/letters/set-text.ts';
import { showSample, showTextHistory, showTexts } from '../use-cases/letters/show-texts.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/letters.ts. */
export const lettersQueries = {
  list: showTexts,
  history: showTextHistory,
  sample: showSample,
} as const;
export const lettersCommands = { setText } as const;
