import type { PaperFormat, Signer } from '../document.ts';
import type { Fact, Letter } from '../person-sections.ts';
import type { PaperInput, SignerInput, SignersInput } from '../paper-input.ts';
import { paperWords } from '../paper-words.ts';
import { signer } from '../signers.ts';
import type { Sex } from '../../vocabulary.ts';

export const SEX_WORDS: Readonly<Record<Sex, string>> = {
  L: paperWords.male,
  P: paperWords.female,
};

/** Letters stand upright and certificates lie, whatever was chosen for lists. */
export const turned = (
  { format }: Pick<PaperInput, 'format'>,
  orientation: PaperFormat['orientation'],
): PaperFormat => ({ size: format.size, orientation });

/**
 * Who signs for the house: the one whose position begins with "Kepala", for the settings name a head
 * as "Mengetahui" in one office and as the only signer in another. Without one, the right signer.
 */
export function chief({ left, right }: SignersInput): SignerInput {
  const isHead = (one: SignerInput | null): boolean => /^kepala\b/i.test(one?.position ?? '');
  return left !== null && isHead(left) && !isHead(right) ? left : right;
}

/** The head under a line of its own: "Mengetahui," or place and date. */
export const chiefSigns = (of: SignersInput, side: Signer['side'], opening: string): Signer =>
  signer(chief(of), side, opening);

/** Somebody who signs and is no officer of the settings; without a name, a line to write it on. */
export const partySigns = (
  side: Signer['side'],
  heading: readonly string[],
  name: string | null,
): Signer => ({
  side,
  heading,
  name: name === null || name === '' ? paperWords.toFill : name,
  identity: [],
});

/** "Bangsal A, tempat tidur A1-3". Null without a bed. */
export const bedWords = (ward: string | null, bed: string | null): string | null =>
  bed === null ? null : [ward, `tempat tidur ${bed}`].filter((part) => part !== null).join(', ');

/** A line that may be empty; then it is filled in by hand. */
export const fact = (label: string, value: string | null): Fact => ({ label, value: value ?? '' });

/** Lines of what is recorded; what is not recorded gets no line. */
export const known = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(({ value }) => value !== '');

/** What most letters have in common; each says only how it differs. */
export const LETTER = {
  kind: 'letter',
  withLetterhead: true,
  newPage: true,
  size: 'page',
  reference: [],
  to: null,
  subtitle: '',
  notes: [],
} as const satisfies Partial<Letter>;

/** "Nomor: ………": typed after registration, never invented. */
export const OPEN_NUMBER = `Nomor: ${paperWords.toFill}`;
