import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ResidentWord } from '#shared/contract/words.ts';
import {
  inWords,
  isHurting,
  KNOWN_WORDS,
  USUAL_WORD,
  withWord,
} from '#shared/domain/house/resident-word.ts';
import { id } from '#shared/i18n/id.ts';

const letters = (text: string): string => text.replaceAll(/[^a-z]/gi, '');

describe('what a home calls its people', () => {
  test('keeps the letters that stood there, and leaves other programmes’ families alone', () => {
    const said = (text: string) => inWords(text, 'warga panti');
    expect(said('Daftar Penerima Manfaat')).toBe('Daftar Warga Panti');
    expect(said('Penerima manfaat yang tinggal')).toBe('Warga panti yang tinggal');
    expect(said('kartu penerima manfaat, PENERIMA MANFAAT')).toBe('kartu warga panti, WARGA PANTI');
    expect(said('Calon PM')).toBe('Calon Warga Panti');
    expect(said('PM 2,5 · Keluarga Penerima Manfaat')).toBe('PM 2,5 · Keluarga Penerima Manfaat');
  });

  test('every text of the screens takes another word, and none but these is changed', () => {
    expect(withWord(id, USUAL_WORD)).toBe(id);
    for (const word of KNOWN_WORDS.slice(1)) {
      const before = JSON.stringify(id);
      const after = JSON.stringify(withWord(id, word));
      expect(after).not.toMatch(/(?<!keluarga )penerima manfaat|Calon PM/i);
      const back = after.replaceAll(new RegExp(word, 'gi'), '');
      const without = before.replaceAll(/penerima manfaat|(?<=Calon )PM/gi, '');
      expect(letters(back)).toBe(letters(without.replaceAll(new RegExp(word, 'gi'), '')));
    }
  });

  test('the usual word put back gives every text back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN_WORDS), fc.string({ maxLength: 12 }), (word, around) => {
        const text = `${around} ${USUAL_WORD}`;
        fc.pre(!/keluarga $/i.test(`${around} `));
        expect(inWords(text, word)).toBe(`${around} ${word}`);
        expect(inWords(text, USUAL_WORD)).toBe(text);
      }),
    );
  });

  test('is written in letters; words that hurt are known', () => {
    expect(ResidentWord.parse('  Warga  Panti'.replace('  P', ' P'))).toBe('warga panti');
    for (const odd of ['pm', 'klien 2', 'warga  panti', 'a'.repeat(41), '{klien}', '-klien'])
      expect(ResidentWord.safeParse(odd).success).toBe(false);
    for (const word of ['penderita', 'tunanetra', 'orang cacat', 'tuna-daksa'])
      expect(isHurting(word)).toBe(true);
    for (const word of KNOWN_WORDS) expect(isHurting(word)).toBe(false);
  });
});
