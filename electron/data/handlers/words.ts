import { setWord, showWordHistory, showWords } from '../use-cases/words/resident-word.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/words.ts. */
export const wordsQueries = { list: showWords, history: showWordHistory } as const;
export const wordsCommands = { set: setWord } as const;
