import type { OptionWords, PaperChoice, PaperChoices, PaperRequest } from './paper-request.ts';
import type { Option } from './person-options.ts';

export const FIELD_LISTS = ['call-list', 'transport-list', 'supply-list', 'order-sheet'] as const;
export type FieldKind = (typeof FIELD_LISTS)[number];

export const isFieldList = (document: string): document is FieldKind =>
  FIELD_LISTS.some((one) => one === document);

const ALL = 'all';
const LATE = 'late';
const OFFICER = 'officer:';
const REGENCY = 'regency:';
const CLASS = 'class:';
const CLASSES = 'classes';
const ROOMS = 'rooms';

/** Everybody who is expected, who is absent, then each field officer where there are several. */
function callOptions({ officers }: PaperChoices, words: OptionWords): readonly Option[] {
  const people = officers.reduce((sum, one) => sum + one.people, 0);
  const late = officers.reduce((sum, one) => sum + one.late, 0);
  if (people === 0) return [];
  return [
    { value: ALL, label: words.expected(people) },
    ...(late > 0 ? [{ value: LATE, label: words.absent(late) }] : []),
    ...(officers.length === 1 ? [] : officers).map((one) => ({
      value: `${OFFICER}${encodeURIComponent(one.officer)}`,
      label: words.officer(one.officer, one.people),
    })),
  ];
}

function transportOptions({ regencies }: PaperChoices, words: OptionWords): readonly Option[] {
  const people = regencies.reduce((sum, one) => sum + one.people, 0);
  if (people === 0) return [];
  return [
    { value: ALL, label: words.expected(people) },
    ...(regencies.length === 1 ? [] : regencies).map((one) => ({
      value: `${REGENCY}${encodeURIComponent(one.regency)}`,
      label: words.regency(one.regency, one.people),
    })),
  ];
}

/** Class by class, room by room, or one class; empty where nobody lives in the school. */
function supplyOptions(
  { classes, withoutClass }: PaperChoices,
  words: OptionWords,
): readonly Option[] {
  const pupils = classes.reduce((sum, one) => sum + one.students, withoutClass);
  if (pupils === 0) return [];
  return [
    { value: CLASSES, label: words.perClass(pupils) },
    { value: ROOMS, label: words.perRoom(pupils) },
    ...classes
      .filter(({ students }) => students > 0)
      .map((one) => ({ value: `${CLASS}${one.uid}`, label: words.class(one) })),
  ];
}

/** What a list of the arrival can be made of, the usual one first. */
export function fieldOptions(
  document: FieldKind,
  choices: PaperChoices,
  words: OptionWords,
): readonly Option[] {
  switch (document) {
    case 'call-list':
      return callOptions(choices, words);
    case 'transport-list':
      return transportOptions(choices, words);
    case 'supply-list':
      return supplyOptions(choices, words);
    case 'order-sheet':
      return choices.runs.map((one) => ({ value: one.uid, label: words.run(one) }));
  }
}

/** What follows the kind of a choice. Encoded: a name may have a comma, which parts choices. */
const after = (of: string, prefix: string): string | null =>
  of.startsWith(prefix) ? decodeURIComponent(of.slice(prefix.length)) : null;

/** Heads of columns as they were typed, with commas between them. */
const sizesOf = (typed: string): string[] =>
  typed
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const MOST_SIZES = 4;
const LONGEST_SIZE = 20;

/** More columns than stand on a page, or a head longer than its column. */
export const areTooManySizes = (typed: string): boolean =>
  sizesOf(typed).length > MOST_SIZES || sizesOf(typed).some((one) => one.length > LONGEST_SIZE);

/** Something of a receipt has to be typed or shortened before it can be made. */
export const lacksSupply = ({ document, goods, letters }: PaperChoice): boolean =>
  document === 'supply-list' && (goods.trim() === '' || areTooManySizes(letters.sizes));

/** A list of the arrival as the data process is asked for it. */
export function fieldRequestOf(choice: PaperChoice, document: FieldKind): PaperRequest {
  const { of, size, orientation, goods, letters } = choice;
  switch (document) {
    case 'call-list':
      return {
        document,
        whom: of === LATE ? 'late' : 'expected',
        officer: after(of, OFFICER),
        size,
      };
    case 'transport-list':
      return { document, regency: after(of, REGENCY), size, orientation };
    case 'supply-list':
      return {
        document,
        by: of === ROOMS ? 'room' : 'class',
        of: after(of, CLASS),
        goods,
        sizes: sizesOf(letters.sizes),
        size,
        orientation,
      };
    case 'order-sheet':
      return { document, run: of, size };
  }
}
