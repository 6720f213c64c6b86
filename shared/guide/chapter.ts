/**
 * One part of a chapter. `{backups.create}` in a text is the name of a button, menu or field: a key of
 * the catalogue, so that the guide always says the word that stands on the screen.
 */
export type Block =
  | string
  | { readonly head: string }
  | { readonly steps: readonly string[] }
  | { readonly list: readonly string[] }
  /** What is easily done wrong. */
  | { readonly note: string }
  | { readonly words: readonly (readonly [word: string, meaning: string])[] };

export interface Chapter {
  /** Part of the address; never changes. */
  readonly id: string;
  readonly title: string;
  /** Screens whose guide this is, by their id. */
  readonly screens: readonly string[];
  /** Only for one kind of office; without it for all. */
  readonly of?: 'school' | 'facility';
  readonly blocks: readonly Block[];
}

const MARK = /\{([a-z][\w.-]*)\}/gi;

/** The catalogue keys that a text names. */
export const keysOf = (text: string): string[] =>
  [...text.matchAll(MARK)].map(([, key = '']) => key);

/** A text in pieces: plain words, and names of the catalogue in between. */
export function piecesOf(text: string): readonly { text?: string; key?: string }[] {
  return text
    .split(MARK)
    .map((piece, at) => (at % 2 === 0 ? { text: piece } : { key: piece }))
    .filter((piece) => piece.text !== '');
}

/** All texts of a chapter, for the search and for tests. */
export function textsOf({ title, blocks }: Chapter): readonly string[] {
  return [
    title,
    ...blocks.flatMap((block) => {
      if (typeof block === 'string') return [block];
      if ('head' in block) return [block.head];
      if ('steps' in block) return block.steps;
      if ('list' in block) return block.list;
      if ('note' in block) return [block.note];
      return block.words.flat();
    }),
  ];
}
