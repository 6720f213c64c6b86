import { listChoices } from '../use-cases/papers/list-choices.ts';
import { letterChoices } from '../use-cases/papers/letter-choices.ts';
import { savePaperSettings, showPaperSettings } from '../use-cases/papers/paper-settings.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/papers.ts. */
export const papersQueries = {
  choices: listChoices,
  letterChoices,
  settings: showPaperSettings,
} as const;
export const papersCommands = { saveSettings: savePaperSettings } as const;
