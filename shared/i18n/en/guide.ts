import type { Texts } from '../texts.ts';
import type { guide as source } from '../id/guide.ts';

export const guide: Texts<typeof source> = {
  search: 'Search the guide',
  chapters: 'Chapters (in Indonesian)',
  nothing: 'No chapter about “{text}”',
  nothingHow: 'Try another, shorter Indonesian word, such as “cetak” or “tempat tidur”.',
  all: 'See all chapters',
};
