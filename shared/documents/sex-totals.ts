import type { Sex } from '../vocabulary.ts';
import type { Total } from './document.ts';
import { paperNumber } from './paper-format.ts';
import { paperWords } from './paper-words.ts';

/** Laki-laki, Perempuan, Jumlah; `after` follows the sum ("dari 30 kursi"). */
export function sexTotals(people: readonly { readonly sex: Sex }[], after?: string): Total[] {
  const male = people.filter((person) => person.sex === 'L').length;
  return [
    { label: paperWords.male, value: paperNumber(male) },
    { label: paperWords.female, value: paperNumber(people.length - male) },
    {
      label: paperWords.total,
      value: paperNumber(people.length),
      ...(after === undefined ? {} : { after }),
    },
  ];
}
