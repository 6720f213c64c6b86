import type { LocalDate, Sex } from '../../vocabulary.ts';
import type { PaperDocument } from '../document.ts';
import { byName, type Named } from '../name-order.ts';
import { paperFooter } from '../paper-footer.ts';
import { birthLine } from '../paper-format.ts';
import type { PaperInput } from '../paper-input.ts';
import type { Card, CardSheet } from '../person-sections.ts';
import { fact, known, SEX_WORDS, turned } from './letter.ts';

/** Whom a card is for. It is shown to strangers: no diagnosis, no NIK, no desil comes in here. */
export interface CardHolder extends Named {
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly register: string | null;
  /** "Bangsal A · A1-3"; null where there is no bed. */
  readonly bed: string | null;
  /** Whom to call: name and number. Null: nobody is recorded. */
  readonly contact: string | null;
  /** Content hash of the newest photo. */
  readonly photo: string | null;
}

export interface ResidentCardInput extends PaperInput {
  readonly holders: readonly CardHolder[];
}

const card = (holder: CardHolder): Card => ({
  key: holder.code,
  name: holder.name,
  photo: holder.photo,
  facts: known([
    fact('No. register', holder.register),
    fact('Lahir', birthLine(holder.birthPlace, holder.birthDate)),
    fact('Jenis kelamin', SEX_WORDS[holder.sex]),
    fact('Tempat', holder.bed),
  ]),
  foot: holder.contact === null ? '' : `Hubungi: ${holder.contact}`,
});

/** Kartu penerima manfaat: cards of the size of an identity card, ten to a sheet, by name. */
export function residentCards(input: ResidentCardInput): PaperDocument<CardSheet> {
  const [first, ...more] = input.holders;
  const title = 'Kartu Penerima Manfaat';
  const name = first !== undefined && more.length === 0 ? `${title} ${first.name}` : title;
  return {
    kind: 'resident-card',
    name,
    format: turned(input, 'portrait'),
    letterhead: input.letterhead,
    sections: [
      {
        kind: 'cards',
        key: 'cards',
        newPage: true,
        title,
        cards: input.holders.toSorted(byName).map(card),
      },
    ],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
