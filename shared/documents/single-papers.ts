import type { AnyPaper } from './document.ts';

/** Each letter of a paper as a paper of its own, under its own name; none where it is one whole. */
export function singlePapers(paper: AnyPaper): readonly AnyPaper[] {
  return paper.sections.flatMap((section) =>
    section.kind === 'letter' && section.file !== undefined
      ? [{ ...paper, name: section.file, sections: [section] }]
      : [],
  );
}
