import type { AnyPaper } from './document.ts';

/** Every image that a paper shows, by content hash; no other is served to its page. */
export function imagesOf({
  letterhead,
  sections,
}: Pick<AnyPaper, 'letterhead' | 'sections'>): ReadonlySet<string> {
  const photos = sections.flatMap((section) =>
    section.kind === 'cards' ? section.cards.map(({ photo }) => photo) : [],
  );
  return new Set([letterhead.imageHash, ...photos].filter((hash) => hash !== null));
}
