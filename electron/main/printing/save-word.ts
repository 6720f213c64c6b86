import type { AnyPaper } from '#shared/documents/document.ts';
import { singlePapers } from '#shared/documents/single-papers.ts';
import { pictureOf } from '../word/picture.ts';
import type { WordMaker } from '../word/word-maker.ts';
import type { PrintRoutesDeps } from './print-routes.ts';

export interface WordDeps extends Pick<PrintRoutesDeps, 'readImage'> {
  /** A maker of Word files; whoever asks for it ends it. */
  readonly words: () => WordMaker;
}

/** The seal of a paper's letterhead; a letterhead without it is printed where it is gone. */
async function sealOf({ readImage }: WordDeps, { letterhead }: AnyPaper) {
  const image = letterhead.imageHash === null ? undefined : await readImage(letterhead.imageHash);
  return image && pictureOf(image.body, image.type);
}

/** Word files of papers that share a letterhead, one after the other, for as long as `act` takes. */
export async function withWords<T>(
  deps: WordDeps,
  paper: AnyPaper,
  act: (make: (one: AnyPaper) => Promise<Uint8Array>) => Promise<T>,
): Promise<T> {
  const seal = await sealOf(deps, paper);
  const maker = deps.words();
  try {
    return await act((one) => maker.make({ paper: one, seal }));
  } finally {
    maker.end();
  }
}

/** A single letter goes under its own name and number of pages, as each does of many. */
export const asOneFile = (paper: AnyPaper): AnyPaper => {
  const [first, ...others] = singlePapers(paper);
  return first !== undefined && others.length === 0 ? first : paper;
};
