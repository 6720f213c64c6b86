import { describe, expect, it } from 'vitest';
import { id } from '#shared/i18n/id.ts';
import { keysOf, piecesOf, textsOf } from '#shared/guide/chapter.ts';
import { chapterOf, CHAPTERS, chaptersOf, searchChapters } from '#shared/guide/guide.ts';
import { BESIDE_MENU_OF, SCREEN_GROUPS_OF } from '#renderer/app/screens.ts';

const KINDS = ['school', 'facility', 'agency'] as const;

/** What the catalogue says under a key; undefined where it says nothing, or not a plain word. */
function wordOf(key: string): string | undefined {
  let at: unknown = id;
  for (const part of key.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return typeof at === 'string' && !/[{<]/.test(at) ? at : undefined;
}
const said = (text: string): string =>
  piecesOf(text)
    .map((piece) => piece.text ?? wordOf(piece.key ?? '')?.replace(/…$/, '') ?? '?')
    .join('');

describe('the guide', () => {
  it('names every button, menu and field by a word that stands in the catalogue', () => {
    const named = CHAPTERS.flatMap((chapter) => textsOf(chapter).flatMap(keysOf));
    expect(named.length).toBeGreaterThan(120);
    expect(named.filter((key) => wordOf(key) === undefined)).toEqual([]);
    // No brace is left over: each was a key.
    const plain = CHAPTERS.flatMap(textsOf).flatMap((text) =>
      piecesOf(text).map((piece) => piece.text ?? ''),
    );
    expect(plain.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it('has a chapter for every screen of every kind of office', () => {
    for (const kind of KINDS) {
      const chapters = chaptersOf(kind);
      const without = [...SCREEN_GROUPS_OF[kind].flat(), ...BESIDE_MENU_OF[kind]]
        .map((screen) => screen.id)
        .filter((screen) => screen !== 'guide')
        .filter((screen) => !chapters.some(({ screens }) => screens.includes(screen)));
      expect([kind, without]).toEqual([kind, []]);
    }
  });

  it('names no chapter twice, and no screen that there is not', () => {
    expect(new Set(CHAPTERS.map((chapter) => chapter.id)).size).toBe(CHAPTERS.length);
    const screens = KINDS.flatMap((kind) => [
      ...SCREEN_GROUPS_OF[kind].flat(),
      ...BESIDE_MENU_OF[kind],
    ]).map((screen) => screen.id);
    expect(
      CHAPTERS.flatMap((chapter) => chapter.screens).filter((one) => !screens.includes(one)),
    ).toEqual([]);
  });

  it('speaks as an office does: no banned words, no words of computer people, short texts', () => {
    const all = CHAPTERS.flatMap((chapter) => textsOf(chapter).map(said));
    const banned =
      /\b(cacat|penderita|tuna\w*|database|server|query|klik|file|folder|user|login|password|error|default|sistem)\b/i;
    expect(all.filter((text) => banned.test(text))).toEqual([]);
    expect(all.filter((text) => text.length > 420)).toEqual([]);
    expect(all.filter((text) => /\.\.$|…\.|\s{2}/.test(text))).toEqual([]);
  });

  it('opens at the chapter of a screen, of the own kind of office', () => {
    const of = (kind: (typeof KINDS)[number], screen: string) =>
      chapterOf(chaptersOf(kind), screen)?.id;
    expect(of('school', 'arrivals')).toBe('kedatangan');
    expect(of('school', 'home')).toBe('beranda');
    expect(of('facility', 'home')).toBe('beranda-panti');
    expect(of('facility', 'waitlist')).toBe('daftar-tunggu');
    expect(of('school', '')).toBe('hari-pertama');
  });

  it('is found by any of its words, by the words on buttons too, the title first', () => {
    const found = (query: string) =>
      searchChapters(chaptersOf('school'), query, said).map((chapter) => chapter.id);
    expect(found('listrik padam')[0]).toBe('listrik-padam');
    expect(found('berita acara')).toContain('penetapan');
    expect(found('salin ke usb')).toEqual(['backup']);
    expect(found('KUNCI pemulihan')).toContain('hari-pertama');
    expect(found('gajah terbang')).toEqual([]);
    expect(found(' ').length).toBe(chaptersOf('school').length);
  });
});
