import { paperDate } from '../paper-format.ts';
import { paperWords } from '../paper-words.ts';
import type { Letter } from '../person-sections.ts';
import type { AddressedChild, FamilyLettersInput } from './family-letter.ts';
import { letterBody } from './letter-body.ts';
import { chiefSigns, LETTER, partySigns } from './letter.ts';

/** Surat pernyataan orang tua: signed by hand, with room for a duty stamp where the office wants one. */
export function parentStatement(
  input: FamilyLettersInput,
  child: AddressedChild,
  name: string,
): Letter {
  const { letter, text, signers, stamp } = input;
  const date = signers.date === null ? paperWords.toFill : paperDate(signers.date);
  return {
    ...LETTER,
    key: child.code,
    code: child.code,
    file: `${name} ${child.name} ${child.code}`,
    title: name,
    blocks: letterBody(text, { letter, facts: input, child }),
    signers: [
      [
        partySigns('left', ['Anak yang bersangkutan,'], null),
        {
          ...partySigns('right', [`${signers.place}, ${date}`, 'Orang tua/wali,'], null),
          ...(stamp ? { stamp: 'Meterai Rp10.000' } : {}),
        },
      ],
      [chiefSigns(signers, 'center', paperWords.acknowledged)],
    ],
  };
}
